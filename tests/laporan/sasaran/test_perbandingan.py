"""The tables of comparisons hold rows only where there are figures to compare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.pohon import group_indikator
from lkip_cli.laporan.sasaran.perbandingan import TANPA_RENSTRA, TANPA_STANDAR, TANPA_TAHUN, build_perbandingan
from tests.laporan.terbanding import as_report_of_a_year


def build(sasaran: str, bahan: Bahan) -> dict[str, Any]:
    return build_perbandingan(group_indikator(bahan.kinerja.indikator.values())[sasaran], bahan)


def columns(rows: list[Mapping[str, object]], *names: str) -> list[tuple[str, ...]]:
    return [tuple(str(row[name]) for name in names) for row in rows]


def test_years_come_first_then_the_quarter_before_then_the_present(terbanding: Bahan) -> None:
    rows = build("koperasi-sehat", terbanding)["periode"]
    assert columns(rows, "nomor", "periode", "realisasi", "capaian", "perubahan", "perubahan_capaian") == [
        ("1", "2017", "90,00", "102,27", "+8,04 poin persen", "+6,43"),  # 90 / 88; 98,039 - 90; 108,703 - 102,273
        ("1", "TW I 2018", "94,12", "104,35", "+3,92 poin persen", "+4,35"),  # 144 / 153; of 90,19
        ("1", "TW II 2018", "98,04", "108,70", "-", "-"),
        ("2", "2015", "70,00", "-", "+11,70 poin persen", "-"),  # 125 / 153 - 70
        ("2", "TW I 2018", "81,70", "103,50", "0,00 poin persen", "0,00"),
        ("2", "TW II 2018", "81,70", "103,50", "-", "-"),
    ]
    assert columns(rows, "perkembangan", "skala")[:2] == [("Membaik", "Sangat Tinggi"), ("Membaik", "Sangat Tinggi")]
    assert columns(rows, "perkembangan", "skala", "warna")[3:5] == [
        ("Membaik", "", "FFFFFF"),
        ("Tetap", "Sangat Tinggi", "16A34A"),
    ]


def test_a_falling_unemployment_is_better(terbanding: Bahan) -> None:
    rows = build("tpt", terbanding)["periode"]
    # 4.239 / 117.115 = 3,62; 3.650 / 117.515 = 3,11
    assert columns(rows, "periode", "perubahan", "perkembangan") == [
        ("TW I 2018", "-0,51 poin persen", "Membaik"),
        ("TW II 2018", "-", "-"),
    ]


def test_the_end_of_the_renstra_is_a_yardstick_with_band_and_verdict(terbanding: Bahan) -> None:
    rows = build("koperasi-sehat", terbanding)["renstra"]
    assert columns(rows, "nomor", "indikator", "target", "realisasi", "capaian", "skala", "catatan", "sumber") == [
        (
            "1",
            "Persentase koperasi aktif",
            "95",
            "98,04",
            "103,20",
            "Sangat Tinggi",
            "Tercapai",
            "Rencana Strategis 2014-2018",
        )
    ]


def test_the_national_standard_names_its_source(terbanding: Bahan) -> None:
    rows = build("koperasi-sehat", terbanding)["standar"]
    assert columns(rows, "target", "capaian", "catatan", "sumber") == [
        ("98,5", "99,53", "Belum tercapai", "Kementerian Koperasi")
    ]


def test_what_is_not_measured_has_no_rows(terbanding: Bahan) -> None:
    found = build("kompetensi", terbanding)
    assert (found["periode"], found["renstra"], found["standar"]) == ([], [], [])


@pytest.mark.parametrize(
    ("sasaran", "sentences"),
    [
        ("koperasi-sehat", ("", "", "")),
        ("tpt", (TANPA_TAHUN, TANPA_RENSTRA, TANPA_STANDAR)),
    ],
)
def test_what_is_missing_is_said_in_the_report_of_a_year_only(
    sasaran: str, sentences: tuple[str, ...], terbanding: Bahan
) -> None:
    names = ("tanpa_tahun", "tanpa_renstra", "tanpa_standar")
    assert tuple(build(sasaran, as_report_of_a_year(terbanding))[name] for name in names) == sentences
    assert {build(sasaran, terbanding)[name] for name in names} == {""}


def test_figures_without_any_comparison_give_no_rows(bahan: Bahan) -> None:
    assert build("koperasi-sehat", bahan)["periode"] == []
