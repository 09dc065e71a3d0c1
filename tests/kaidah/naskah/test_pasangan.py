"""Where a figure is looked for that is not in its place, and what stands for it."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import FilePlace
from lkip_cli.kaidah.naskah.bacaan import Bacaan, Ketikan
from lkip_cli.kaidah.naskah.jalankan import run_naskah
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah
from lkip_cli.kaidah.naskah.rekap import summarize
from lkip_cli.laporan.manifes import Letak
from tests.kaidah.naskah.contoh import (
    ANGKA,
    BARIS_AKTIF,
    BARIS_SEHAT,
    KALIMAT,
    KETIKAN,
    MANIFES,
    place,
    report,
    rows,
    seen,
)


def test_a_copy_is_the_one_that_is_not_at_home_wherever_it_stands() -> None:
    found = run_naskah(report((seen("_lka_1 Copy 1", "98,04", Letak(1, 2, "baru")), *ANGKA)))
    assert [(one.kode, one.place) for one in found] == [("LK903", place(Letak(1, 2, "baru")))]


def test_a_figure_that_is_gone_with_its_row_is_told_at_its_table() -> None:
    baris = {letak: place(letak) for letak in (Letak(1, 1, "kepala"), BARIS_SEHAT, KALIMAT)}
    (found,) = run_naskah(PeriksaNaskah(Bacaan("x.docx", MANIFES, ANGKA[1:], KETIKAN, baris)))
    assert found.place == place(Letak(1, 1, "kepala"))
    assert found.ringkas == "angka 98,04 tidak ada lagi, begitu pula barisnya dalam tabel: aktif.capaian"


def test_a_figure_that_is_gone_with_its_sentence_or_table_is_told_at_the_file() -> None:
    baris = {BARIS_AKTIF: place(BARIS_AKTIF), BARIS_SEHAT: place(BARIS_SEHAT)}
    (found,) = run_naskah(PeriksaNaskah(Bacaan("x.docx", MANIFES, (ANGKA[0], ANGKA[2]), (), baris)))
    assert found.place == FilePlace("x.docx")
    assert found.ringkas == "angka 98,04% tidak ada lagi, begitu pula kalimat yang memuatnya: aktif.capaian"


def test_numbers_of_a_retyped_sentence_stand_each_for_its_own_figure() -> None:
    manifes, _ = rows(*[("kalimat", 0, 0, 0)] * 3, tabel=0)
    typed = tuple(Ketikan(teks, KALIMAT, place(KALIMAT)) for teks in ("Rp1", "20", "3"))
    periksa = PeriksaNaskah(Bacaan("x.docx", manifes, (), typed, {KALIMAT: place(KALIMAT)}))
    assert [found.ringkas for found in run_naskah(periksa)] == ["angka 2 diubah menjadi 20: a2.capaian"]


def test_a_figure_that_was_typed_over_in_a_reworded_sentence_is_known_by_its_neighbours() -> None:
    manifes, _ = rows(*[("kalimat", 0, 0, 0)] * 3, tabel=0)
    lain = Letak(0, 0, "kalimat lain")
    angka = (seen("_lk1_1", "1", lain), seen("_lk3_1", "3", lain))
    periksa = PeriksaNaskah(Bacaan("x.docx", manifes, angka, (Ketikan("20", lain, place(lain)),), {lain: place(lain)}))
    assert [found.ringkas for found in run_naskah(periksa)] == ["angka 2 diubah menjadi 20: a2.capaian"]
    (deleted,) = run_naskah(PeriksaNaskah(Bacaan("x.docx", manifes, angka, (), {lain: place(lain)})))
    assert (deleted.ringkas, deleted.place) == ("angka 2 tidak ada lagi: a2.capaian", place(lain))


@pytest.mark.parametrize("bookmark", ["_lkz_1", "_lka_12"])
def test_a_figure_that_was_pasted_from_another_report_is_told(bookmark: str) -> None:
    pasted = seen(bookmark, "77,10", BARIS_SEHAT, "capaian/tpt/2017-TW4#1")
    periksa = report((*ANGKA, pasted))
    (found,) = run_naskah(periksa)
    assert (found.kode, found.ringkas) == ("LK903", "angka 77,10 adalah salinan dari laporan lain")
    assert summarize(periksa).kalimat == "3 angka tercetak: 3 sama, 1 ganda."


@pytest.mark.parametrize("bookmark", ["_lka_1_Copy_1", "_lka_1 Copy 2", "_lka_1"])
def test_a_copy_is_known_by_the_name_that_libreoffice_gives_it(bookmark: str) -> None:
    (found,) = run_naskah(report((*ANGKA, seen(bookmark, "98,04", BARIS_AKTIF))))
    assert (found.kode, found.ringkas) == ("LK903", "angka 98,04 adalah salinan: aktif.capaian")
