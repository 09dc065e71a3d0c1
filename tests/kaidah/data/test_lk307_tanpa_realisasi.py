"""LK307: an indikator that the quarter does not mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.diagnostics.contoh_dasar import TRIWULAN_2
from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, TRIWULAN_II, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

LAMA = "realisasi_indikator:\n  nilai-layanan: 3,5\n"


def test_the_indikator_is_named(temukan: Temukan) -> None:
    (found,) = temukan("LK307", change(TRIWULAN_I, (LAMA, "")))
    assert found.entitas == "nilai-layanan"
    assert "`nilai-layanan:` diikuti angkanya" in found.perbaikan


def test_each_quarter_counts(temukan: Temukan) -> None:
    isi = TRIWULAN_2.replace("realisasi_indikator:\n  nilai-layanan: 3,6\n", "")
    (found,) = temukan("LK307", {TRIWULAN_II: isi})
    assert found.place.berkas == "data/2018/umum/tw2.yaml"


def test_a_word_is_enough(temukan: Temukan) -> None:
    assert temukan("LK307", change(TRIWULAN_I, ("layanan: 3,5", "layanan: tidak ada data"))) == []


def test_a_ratio_is_not_asked_for(temukan: Temukan) -> None:
    assert temukan("LK307", {}) == []


def test_a_bidang_without_file_is_reported_elsewhere(temukan: Temukan) -> None:
    assert temukan("LK307", {TRIWULAN_I: None}) == []


def test_an_entry_that_cannot_be_read_is_there(temukan: Temukan) -> None:
    assert temukan("LK307", change(TRIWULAN_I, ("layanan: 3,5", "layanan: 3.5"))) == []


def test_what_is_measured_once_a_year_is_not_asked_for_before(temukan: Temukan) -> None:
    yearly = change(INDIKATOR, ("    satuan: indeks\n", "    satuan: indeks\n    agregasi: tahunan\n"))
    assert temukan("LK307", yearly | change(TRIWULAN_I, (LAMA, ""))) == []
