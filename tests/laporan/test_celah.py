"""Dashes behind which an error stands say in a draft what is missing."""

from __future__ import annotations

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import ISIAN, PERSEN, TIDAK_TERBACA, Figur
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Diagnostic, FilePlace, Tingkat
from lkip_cli.laporan.celah import BELUM_ADA, TAK_TERBACA, list_open, show_gaps
from lkip_cli.laporan.cetak import Sorot
from lkip_cli.laporan.cetak_hitungan import ABSEN, print_bare, print_cell
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

FIGUR = Figur("koperasi-aktif", "realisasi", Periode(2018, 2), PERSEN)


def _shown(hitungan: Hitungan, *terbuka: str) -> object:
    return show_gaps([{"realisasi": print_cell(hitungan)}], terbuka)[0]["realisasi"]


def _through(part: Hitungan) -> Hitungan:
    """A figure that is computed from `part`."""
    return Figur("lain", "capaian", FIGUR.periode, PERSEN).compute(ISIAN, (part,), lambda angka: angka)


def test_a_missing_figure_is_a_dash_until_an_error_is_about_it() -> None:
    missing = FIGUR.read(None)
    assert print_cell(missing) == print_bare(missing) == ABSEN
    assert _shown(missing) == ABSEN
    assert _shown(missing, "lain") == ABSEN
    assert _shown(missing, "koperasi-aktif") == BELUM_ADA


def test_a_figure_that_could_not_be_read_says_so() -> None:
    assert _shown(FIGUR.lack(TIDAK_TERBACA, "tidak dapat dibaca")) == TAK_TERBACA


def test_what_is_computed_from_a_missing_figure_is_missing_for_its_reason() -> None:
    assert _shown(_through(FIGUR.read(None)), "koperasi-aktif") == BELUM_ADA
    assert _shown(_through(FIGUR.lack(TIDAK_TERBACA, "tidak dapat dibaca"))) == TAK_TERBACA


def test_a_figure_declared_absent_stays_a_dash() -> None:
    absent = FIGUR.read(Absen(KataAbsen.BELUM_DIUKUR))
    assert _shown(absent, "koperasi-aktif") == ABSEN
    assert _shown(_through(absent), "koperasi-aktif", "lain") == ABSEN


def test_the_words_of_a_gap_are_highlighted() -> None:
    assert isinstance(_shown(FIGUR.read(None), "koperasi-aktif"), Sorot)


@pytest.mark.parametrize(
    ("tingkat", "entitas", "terbuka"),
    [
        (Tingkat.KESALAHAN, "koperasi-aktif", {"koperasi-aktif"}),
        (Tingkat.PERINGATAN, "koperasi-aktif", set()),
        (Tingkat.KESALAHAN, "", set()),
    ],
)
def test_only_errors_about_a_kode_leave_it_open(
    tingkat: Tingkat, entitas: str, terbuka: set[str], kinerja: Kinerja
) -> None:
    found = Diagnostic("LK307", tingkat, "", (FilePlace("tw2.yaml"),), "", "", entitas=entitas)
    assert list_open(kinerja, [found]) == terbuka


def test_an_error_about_a_bidang_leaves_all_open_that_it_reports_on(kinerja: Kinerja) -> None:
    found = Diagnostic("LK501", Tingkat.KESALAHAN, "", (FilePlace("tw2.yaml"),), "", "", entitas="koperasi")
    own = {kode for kode, one in kinerja.indikator.items() if one.bidang == "koperasi"}
    assert own
    assert own < list_open(kinerja, [found])
    assert not {kode for kode, one in kinerja.indikator.items() if one.bidang != "koperasi"} & list_open(
        kinerja, [found]
    )
