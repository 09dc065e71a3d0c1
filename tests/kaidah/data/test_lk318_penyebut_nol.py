"""LK318: nothing to divide by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def test_every_part_of_the_sum_is_shown(temukan: Temukan) -> None:
    summed = change(
        INDIKATOR, ("penyebut: jumlah-pendaftar", "penyebut:\n        - jumlah-pendaftar\n        - jumlah-peserta")
    )
    zero = change(TRIWULAN_I, ("peserta: 40", "peserta: 0"), ("pendaftar: 50", "pendaftar: 0"))
    (found,) = temukan("LK318", summed | zero)
    assert [place.excerpt for place in found.places] == ["  jumlah-pendaftar: 0", "  jumlah-peserta: 0"]


def test_a_part_may_be_zero_while_the_sum_is_not(temukan: Temukan) -> None:
    summed = change(
        INDIKATOR, ("penyebut: jumlah-pendaftar", "penyebut:\n        - jumlah-pendaftar\n        - jumlah-peserta")
    )
    assert temukan("LK318", summed | change(TRIWULAN_I, ("pendaftar: 50", "pendaftar: 0"))) == []


def test_a_pembilang_of_zero_is_a_figure(temukan: Temukan) -> None:
    assert temukan("LK318", change(TRIWULAN_I, ("peserta: 40", "peserta: 0"))) == []


def test_a_declared_absence_is_no_division(temukan: Temukan) -> None:
    word = ("layanan: 3,5\n", "layanan: 3,5\n  persentase-lulus: belum diukur\n")
    assert temukan("LK318", change(TRIWULAN_I, ("pendaftar: 50", "pendaftar: 0"), word)) == []
