"""LK705: a bidang that has spent very little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import TRIWULAN_I, TRIWULAN_II, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _spent(rupiah: str) -> dict[str, str]:
    return change(TRIWULAN_II, ("4.000.000", rupiah))


@pytest.mark.parametrize(("rupiah", "times"), [("999.000", 1), ("1.000.000", 0)])
def test_in_triwulan_ii_a_tenth_is_expected(temukan: Temukan, rupiah: str, times: int) -> None:
    """The pagu is 10.000.000."""
    assert len(temukan("LK705", _spent(rupiah))) == times


def test_the_bidang_is_named_with_its_money(temukan: Temukan) -> None:
    (found,) = temukan("LK705", _spent("500.000"))
    assert found.ringkas == "serapan Bidang Umum 5,00% (Rp500.000 dari Rp10.000.000) pada akhir Triwulan II"
    assert found.entitas == "umum"


def test_in_triwulan_i_nothing_is_expected(temukan: Temukan) -> None:
    assert temukan("LK705", change(TRIWULAN_I, ("1.000.000", "0"))) == []


def test_only_the_newest_quarter_is_judged(temukan: Temukan) -> None:
    """In triwulan III a third of the pagu is spent; the low figure of triwulan II is past."""
    third = change(TRIWULAN_II, ("4.000.000", "3.500.000"))[TRIWULAN_II]
    assert temukan("LK705", _spent("500.000") | {"2018/umum/tw3.yaml": third}) == []


def test_a_kegiatan_that_is_not_filled_in_leaves_the_share_unknown(temukan: Temukan) -> None:
    assert temukan("LK705", change(TRIWULAN_II, ("  pelatihan: 4.000.000\n", "  pelatihan: tidak ada data\n"))) == []
