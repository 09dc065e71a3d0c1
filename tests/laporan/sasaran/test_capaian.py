"""The capaian of one sasaran with band, formulas and notes."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.pohon import group_indikator
from lkip_cli.laporan.sasaran.capaian import build_capaian, build_rumus, list_keterangan
from lkip_cli.model.entitas import Indikator


def of(sasaran: str, bahan: Bahan) -> list[Indikator]:
    return group_indikator(bahan.kinerja.indikator.values())[sasaran]


def test_a_row_has_verdict_and_band(bahan: Bahan) -> None:
    rows = build_capaian(of("koperasi-sehat", bahan), bahan)
    assert [(row["nomor"], str(row["capaian"]), row["catatan"], row["skala"], row["warna"]) for row in rows] == [
        ("1", "108,70", "Tercapai", "Sangat Tinggi", "16A34A"),
        ("2", "103,50", "Tercapai", "Sangat Tinggi", "16A34A"),
    ]


def test_what_was_not_measured_is_white(bahan: Bahan) -> None:
    (row,) = build_capaian(of("kompetensi", bahan), bahan)
    assert (row["catatan"], row["skala"], row["warna"]) == ("Belum diukur", "", "FFFFFF")


def test_the_row_carries_its_notes(bahan: Bahan) -> None:
    (row,) = build_capaian(of("tpt", bahan), bahan)
    assert row["keterangan"] == "Jumlah penganggur: Data per 31 Maret 2018."


def test_only_indikator_with_rumus_have_a_formula(bahan: Bahan) -> None:
    assert build_rumus(of("wirausaha", bahan), bahan) == []
    assert [row["indikator"] for row in build_rumus(of("koperasi-sehat", bahan), bahan)] == [
        "Persentase koperasi aktif",
        "Persentase koperasi sehat",
    ]


def test_the_notes_under_the_table_name_what_they_are_about(bahan: Bahan) -> None:
    assert list_keterangan(of("wirausaha", bahan), bahan) == [
        "Jumlah wirausaha baru: Data per 30 Juni 2017. Data triwulan II 2018 belum tersedia."
    ]


def test_a_note_on_data_of_two_indikator_is_printed_once(bahan: Bahan) -> None:
    tpt = of("tpt", bahan)
    assert list_keterangan([*tpt, *tpt], bahan) == ["Jumlah penganggur: Data per 31 Maret 2018."]
