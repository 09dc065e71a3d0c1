"""One wrong entry brings one message, also where texts and formulas rest on it."""

from __future__ import annotations

import pytest

from tests.hostile.lapis import ANGGARAN, BELANJA, BULAT, INDIKATOR, INSTANSI, TRIWULAN, base, lay, run, whole

ISI = base()[TRIWULAN].decode().replace("Pelatihan diikuti", "Biaya per orang {biaya}. Pelatihan diikuti")

ANGKA = [
    ("biaya: [1]", "LK120", 2, 10),
    ("biaya:\n    nilai: 5\n    satuan: tiada", "LK212", 4, 13),
    ("biaya:\n    nilai: x\n    satuan: orang", "LK179", 3, 12),
    ("biaya:\n    satuan: orang", "LK202", 2, 3),
    ("biaya: 5", "LK203", 2, 10),
    ("biaya:", "LK203", 2, 3),
]


@pytest.mark.parametrize(
    ("entri", "kode", "baris", "kolom"), ANGKA, ids=[row[1] + str(n) for n, row in enumerate(ANGKA)]
)
def test_a_one_off_figure_that_cannot_be_read_is_told_once_although_a_text_refers_to_it(
    entri: str, kode: str, baris: int, kolom: int
) -> None:
    assert run(whole(TRIWULAN, f"angka:\n  {entri}\n{ISI}")).places == [(kode, TRIWULAN, baris, kolom)]


@pytest.mark.parametrize("value", ["[1]", "&a 1", "!x 1", "*a", "'1", ">1"])
@pytest.mark.parametrize("block", ["data:", "realisasi_indikator:", "realisasi_anggaran:", "realisasi_keluaran:"])
def test_an_unreadable_value_of_a_kode_that_the_plan_does_not_have_is_told_once(block: str, value: str) -> None:
    """Later stages see neither the value nor the kode."""
    hasil = run(lay(TRIWULAN, block, f"{block}\n  tak-terdaftar: {value}"))
    assert len(hasil.places) == 1
    assert hasil.new == {}


KOSONG = [
    (INDIKATOR, "    arah: naik", "    arah:", ("LK207", INDIKATOR, 15, 5)),
    (INDIKATOR, "    target: 75", "    target:", ("LK207", INDIKATOR, 27, 5)),
    (INSTANSI, "      di_atas: 70", "      di_atas:", ("LK207", INSTANSI, 51, 7)),
    (INDIKATOR, "    iku: ya", "    iku: ya\n    desimal:", ("LK207", INDIKATOR, 22, 5)),
    (INDIKATOR, "    sumber_data: Buku", "    agregasi:\n    sumber_data: Buku", ("LK207", INDIKATOR, 9, 5)),
    (INDIKATOR, "    target: 3,5", "    target: 3,5\n    agregasi: ~", ("LK207", INDIKATOR, 17, 15)),
]


@pytest.mark.parametrize(("path", "old", "new", "place"), KOSONG)
def test_a_choice_that_is_written_and_left_empty_is_not_taken_for_left_out(
    path: str, old: str, new: str, place: tuple[str, str, int, int]
) -> None:
    assert run(lay(path, old, new)).unread == [place]


@pytest.mark.parametrize("tahun", ["2018 2018", "\uff12\uff10\uff11\uff18", "dua", "20.18", "18", "201"])
def test_a_year_of_the_renstra_that_is_none_is_told_and_its_target_does_not_count(tahun: str) -> None:
    hasil = run(lay("renstra/2014-2018.yaml", "    2018: 75", f"    {tahun}: 76"))
    assert hasil.places == [("LK210", "renstra/2014-2018.yaml", 16, 5)]
    assert hasil.new == {}


def test_a_figure_that_a_formula_needs_is_told_once() -> None:
    for spot in (BULAT, BELANJA):
        assert len(run(spot.lay("1.2.3")).places) == 1


def test_a_plan_that_cannot_be_read_is_told_once() -> None:
    for path in (INDIKATOR, ANGGARAN, INSTANSI, "2018/dokumen.yaml", "renstra/2014-2018.yaml"):
        assert [where[1] for where in run(whole(path, "halo\n")).places] == [path]
