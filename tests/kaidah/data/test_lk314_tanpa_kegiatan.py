"""LK314: an indikator without kegiatan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import ANGGARAN, INDIKATOR, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

TANPA = ("    tanpa_kegiatan: Diukur melalui survei instansi lain.\n", "")
MENDUKUNG = "        mendukung: persentase-lulus\n"


def test_a_kegiatan_may_support_it_besides(temukan: Temukan) -> None:
    besides = change(ANGGARAN, (MENDUKUNG, f"{MENDUKUNG}        juga_mendukung:\n          - nilai-layanan\n"))
    assert temukan("LK314", besides | change(INDIKATOR, TANPA)) == []


def test_a_reason_beside_a_kegiatan_is_a_contradiction(temukan: Temukan) -> None:
    besides = change(ANGGARAN, (MENDUKUNG, f"{MENDUKUNG}        juga_mendukung:\n          - nilai-layanan\n"))
    (found,) = temukan("LK314", besides)
    assert found.ringkas == "`nilai-layanan` dinyatakan tanpa kegiatan, padahal didukung `pelatihan`"
    assert found.places[1].label == "Pelatihan petugas layanan"


def test_nothing_is_said_where_the_kegiatan_could_not_be_read(temukan: Temukan) -> None:
    broken = change(ANGGARAN, ("        nama: Pelatihan petugas layanan\n", ""))
    assert temukan("LK314", broken | change(INDIKATOR, TANPA)) == []
    assert temukan("LK314", {ANGGARAN: None} | change(INDIKATOR, TANPA)) == []


def test_nothing_is_said_where_the_name_of_the_indikator_is_misspelt(temukan: Temukan) -> None:
    assert temukan("LK314", change(ANGGARAN, (MENDUKUNG, "        mendukung: persentase-luluss\n"))) == []


def test_a_kegiatan_that_supports_nothing_leaves_its_indikator_bare(temukan: Temukan) -> None:
    (found,) = temukan("LK314", change(ANGGARAN, (MENDUKUNG, "        mendukung: tidak ada\n")))
    assert found.entitas == "persentase-lulus"
