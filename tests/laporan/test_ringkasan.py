"""The summary counts all indikator, and those that are IKU."""

from __future__ import annotations

from typing import Any

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.ringkasan import build_ringkasan


def test_the_summary_counts_what_was_measured_and_reached(bahan: Bahan) -> None:
    ringkasan = build_ringkasan(bahan)
    iku = ringkasan.pop("iku")
    assert {nama: str(teks) for nama, teks in ringkasan.items() if not isinstance(teks, list)} == {
        "jumlah_indikator": "6",
        "diukur": "4",
        "tercapai": "4",
        "belum_tercapai": "0",
        "belum_diukur": "2",
        "tidak_dapat_dihitung": "0",
        "bercapaian": "4",
        "bagian_tercapai": "66,67",  # 4 of 6
        "rata_rata": "104,65",  # (101,396 + 108,703 + 103,496 + 105,005) / 4
    }
    assert isinstance(iku, dict)
    assert (str(iku["jumlah_indikator"]), str(iku["belum_diukur"])) == ("4", "0")


def rows(bahan: Bahan, nama: str, *columns: str) -> list[tuple[str, ...]]:
    listed: Any = build_ringkasan(bahan)[nama]
    return [tuple(str(row[column]) for column in columns) for row in listed]


def test_the_indikator_are_spread_over_verdicts_and_bands(bahan: Bahan) -> None:
    assert rows(bahan, "menurut_status", "nama", "jumlah", "bagian") == [
        ("Tercapai", "4", "66,67"),
        ("Belum tercapai", "0", "0,00"),
        ("Belum diukur", "2", "33,33"),
        ("Tidak dapat dihitung", "0", "0,00"),
    ]
    assert rows(bahan, "menurut_peringkat", "nama", "warna", "jumlah", "bagian") == [
        ("Sangat Tinggi", "16A34A", "4", "100,00"),
        ("Tinggi", "4ADE80", "0", "0,00"),
        ("Rendah", "DC2626", "0", "0,00"),
    ]


def test_the_best_and_the_worst_are_not_the_same(bahan: Bahan) -> None:
    assert rows(bahan, "tertinggi", "indikator", "capaian") == [
        ("Persentase koperasi aktif", "108,70"),
        ("Jumlah wirausaha baru", "105,00"),
    ]
    assert rows(bahan, "terendah", "indikator", "capaian", "skala", "status") == [
        ("Persentase Tingkat Pengangguran Terbuka", "101,40", "Sangat Tinggi", "Tercapai"),
        ("Persentase koperasi sehat", "103,50", "Sangat Tinggi", "Tercapai"),
    ]


def test_what_is_not_measured_is_named_by_its_sasaran(bahan: Bahan) -> None:
    assert rows(bahan, "belum", "nomor", "indikator") == [("2", "Jumlah calon wirausaha baru"), ("4", "Nilai AKIP")]
