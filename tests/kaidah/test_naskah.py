"""A report beside its record and the data: what counts as the same, moved, typed or stale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.kaidah.naskah.bacaan import Bacaan, Ketikan, as_text, bare_number
from lkip_cli.kaidah.naskah.jalankan import run_naskah
from lkip_cli.kaidah.naskah.kini import Sekarang, gather_angka
from lkip_cli.kaidah.naskah.lk905_diketik import LAIN, SAMA
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah
from lkip_cli.kaidah.naskah.rekap import summarize
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.manifes import Letak
from lkip_cli.pipeline import compose, load
from lkip_cli.sumber.tempat.memori import MemoriTempat
from tests.kaidah.naskah.contoh import (
    AKTIF,
    ANGKA,
    BARIS_AKTIF,
    BARIS_SEHAT,
    JEJAK,
    KALIMAT,
    KETIKAN,
    MANIFES,
    codes,
    data,
    moved,
    place,
    report,
    seen,
)


def test_a_report_that_is_as_it_was_has_no_finding() -> None:
    assert codes(report()) == codes(report(kini=data())) == []
    assert summarize(report(kini=data())).kalimat == "3 angka tercetak: 3 sama."


@pytest.mark.parametrize("teks", [" 98,04", "98,04\n", "98,04\u00a0"])
def test_spaces_around_a_figure_change_nothing(teks: str) -> None:
    assert codes(report((replace(ANGKA[0], teks=teks), *ANGKA[1:]))) == []


def test_a_figure_is_known_by_its_control_where_its_bookmark_is_gone() -> None:
    assert codes(report((seen("", "98,04", BARIS_AKTIF, f"{AKTIF}#1"), *ANGKA[1:]))) == []


def test_a_copied_bookmark_with_a_new_name_is_a_copy() -> None:
    found = run_naskah(report((*ANGKA, seen("_lka_1 Copy 1", "98,04", BARIS_AKTIF))))
    assert [(one.kode, one.ringkas) for one in found] == [("LK903", "angka 98,04 adalah salinan: aktif.capaian")]


def test_a_figure_of_another_quarter_is_called_with_it() -> None:
    (found,) = run_naskah(report(ANGKA[:2]))
    assert (found.ringkas, found.entitas) == ("angka 50 tidak ada lagi: sehat.target@2018-TW1", "sehat")


def test_a_number_in_the_cell_of_a_missing_figure_stands_for_it() -> None:
    typed = Ketikan("51", BARIS_SEHAT, place(BARIS_SEHAT))
    (found,) = run_naskah(report(ANGKA[:2], (*KETIKAN, typed)))
    assert (found.kode, found.ringkas) == ("LK901", "angka 50 diubah menjadi 51: sehat.target@2018-TW1")


def test_a_figure_whose_text_was_deleted_is_missing_where_its_mark_is() -> None:
    elsewhere = Letak(1, 3, "baru")
    (found,) = run_naskah(report((seen("_lka_1", " ", elsewhere), *ANGKA[1:])))
    assert (found.kode, found.place) == ("LK902", place(elsewhere))
    assert found.ringkas == "angka 98,04 tidak ada lagi: aktif.capaian"


def test_a_number_beside_an_emptied_mark_stands_for_the_figure() -> None:
    typed = Ketikan("97", BARIS_AKTIF, place(BARIS_AKTIF))
    (found,) = run_naskah(report((replace(ANGKA[0], teks=""), *ANGKA[1:]), (*KETIKAN, typed)))
    assert (found.kode, found.ringkas) == ("LK901", "angka 98,04 diubah menjadi 97: aktif.capaian")


def test_a_sentence_that_was_retyped_word_by_word_has_its_figures_still() -> None:
    retyped = (*KETIKAN, Ketikan("98,04%", KALIMAT, place(KALIMAT)))
    assert codes(report((ANGKA[0], ANGKA[2]), retyped)) == []
    assert summarize(report((ANGKA[0], ANGKA[2]), retyped)).kalimat == "3 angka tercetak: 3 sama."


@pytest.mark.parametrize(
    ("number", "letak"),
    [(0, BARIS_SEHAT), (0, Letak(1, 3, "aktif")), (0, Letak(1, 2, "baru")), (0, KALIMAT), (1, BARIS_AKTIF)],
    ids=["row", "column", "new row", "sentence", "table"],
)  # fmt: skip
def test_a_figure_that_left_its_place_is_told(number: int, letak: Letak) -> None:
    assert codes(report(moved(number, letak))) == ["LK906"]


def test_a_reworded_sentence_and_a_table_more_above_move_nothing() -> None:
    reworded = moved(1, Letak(0, 0, "kalimat lain"))
    assert codes(PeriksaNaskah(Bacaan("x.docx", MANIFES, reworded, (), {a.letak: a.tempat for a in reworded}))) == []
    below = tuple(replace(a, letak=replace(a.letak, tabel=a.letak.tabel and 2)) for a in ANGKA)
    places = {a.letak: a.tempat for a in below}
    assert codes(PeriksaNaskah(Bacaan("x.docx", MANIFES, below, KETIKAN, places))) == []


@pytest.mark.parametrize(
    ("teks", "letak", "expected"),
    [
        ("1.234", KALIMAT, LAIN),
        ("50", BARIS_AKTIF, LAIN),
        ("98,04", KALIMAT, SAMA),
        ("98,04", BARIS_AKTIF, SAMA),
        ("3", KALIMAT, LAIN),
        ("3", Letak(0, 0, "kalimat baru"), LAIN),
    ],
)
def test_a_typed_number_is_told_and_whether_it_is_a_figure_of_its_row_or_of_the_report(
    teks: str, letak: Letak, expected: str
) -> None:
    (found,) = run_naskah(report(ketikan=(*KETIKAN, Ketikan(teks, letak, place(letak)))))
    assert (found.kode, found.ringkas) == ("LK905", f"angka {teks} diketik dan {expected}")


def test_a_number_of_a_reworded_sentence_is_still_its_own() -> None:
    reworded = Letak(0, 0, "kalimat lain")
    angka = moved(1, reworded)
    baris = {a.letak: a.tempat for a in angka}
    assert (
        codes(PeriksaNaskah(Bacaan("x.docx", MANIFES, angka, (Ketikan("3", reworded, place(reworded)),), baris))) == []
    )


def test_a_figure_that_the_data_give_otherwise_is_told_once_with_its_new_text() -> None:
    kini = data(Sekarang("94", ("94,12", "94,12%")))
    (found,) = run_naskah(report(kini=kini))
    assert found.kode == "LK904"
    assert found.ringkas == "angka 98,04 menurut data sekarang 94,12: aktif.capaian, tercetak di 2 tempat"
    assert summarize(report(kini=kini)).kalimat == "3 angka tercetak: 1 sama, 2 basi."


def test_a_figure_that_the_data_no_longer_have_is_told() -> None:
    kini = replace(data(), angka={AKTIF: data().angka[AKTIF]})
    (found,) = run_naskah(report(kini=kini))
    assert found.ringkas == "angka 50 tidak ada lagi dalam data: sehat.target@2018-TW1"


def test_an_edited_figure_says_what_the_data_give_now() -> None:
    edited = (ANGKA[0], replace(ANGKA[1], teks="89,04%"), ANGKA[2])
    found = run_naskah(report(edited, kini=data(Sekarang("94", ("94,12", "94,12%")))))
    assert [one.kode for one in found] == ["LK901", "LK904"]
    assert found[0].perbaikan.endswith(" Menurut data sekarang: 94,12%.")


def test_data_of_another_agency_are_not_compared() -> None:
    kini = replace(data(Sekarang("94", ("94,12",))), instansi="Dinas Lain")
    assert codes(report(kini=kini)) == ["LK913"]


def test_a_manifest_that_names_these_data_and_has_other_figures_was_made_up() -> None:
    (found,) = run_naskah(report(kini=data(Sekarang("94", ("94,12",)), JEJAK.data)))
    assert (found.kode, found.ringkas) == (
        "LK915",
        "catatan asal tidak sesuai dengan data yang disebutnya: aktif.capaian",
    )


def test_a_manifest_with_another_text_for_a_figure_of_these_data_was_made_up() -> None:
    (found,) = run_naskah(report(kini=data(Sekarang("98", ("89,04", "89,04%")), JEJAK.data)))
    assert (found.kode, found.ringkas.rpartition(" ")[2]) == ("LK915", "aktif.capaian")
    assert codes(report(kini=data(digest=JEJAK.data))) == []


def test_the_figures_of_the_data_are_gathered_with_all_their_texts(contoh: dict[str, bytes]) -> None:
    muatan = load(MemoriTempat(contoh))
    angka: Mapping[str, Sekarang] = gather_angka(compose(muatan, Periode(2018, 1))[0])
    # 40 of 50 is 80 percent; its target is 75: 80 / 75 x 100 = 320/3 = 106,666...
    assert angka["capaian/persentase-lulus/2018-TW1"].nilai == "320/3"
    assert {bare_number(teks) for teks in angka["capaian/persentase-lulus/2018-TW1"].teks} == {"106,67"}


def test_one_figure_with_two_looks_keeps_both() -> None:
    angka = gather_angka({"a": Angka("98,04", AKTIF), "b": [Angka("98,04%", AKTIF), Angka("98,04", AKTIF)]})
    assert angka[AKTIF].teks == ("98,04", "98,04%")
    assert angka[AKTIF].like("12,00%") == "98,04%"


@pytest.mark.parametrize(
    ("teks", "number"),
    [("98,04%", "98,04"), ("Rp1.000.000", "1.000.000"), ("10 IKM", "10"), ("-0,5", "-0,5"), ("  BB ", "BB")],
)
def test_the_number_of_a_printed_figure(teks: str, number: str) -> None:
    assert bare_number(teks) == number


def test_texts_are_compared_with_one_kind_of_space() -> None:
    assert as_text(" Rp\u00a01.000 ") == "Rp 1.000"


def test_the_numbers_of_a_report_leave_out_what_there_is_none_of() -> None:
    copied = (*ANGKA[:2], seen("_lka_1 Copy 1", "98,04", BARIS_AKTIF))
    rekap = summarize(report(copied, (*KETIKAN, Ketikan("7", KALIMAT, place(KALIMAT)))))
    assert rekap.kalimat == "3 angka tercetak: 1 sama, 1 hilang, 1 ganda, ditambah 1 bilangan yang diketik."
