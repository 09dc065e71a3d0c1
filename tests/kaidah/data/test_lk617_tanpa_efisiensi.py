"""LK617: the report of a year without the efisiensi of a sasaran."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN, change_tahunan

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

TANPA = ("pelatihan: 1.000.000", "pelatihan: tidak ada data")


def test_the_sasaran_is_named_with_the_reason(temukan: Temukan) -> None:
    (found,) = temukan("LK617", change_tahunan(TRIWULAN_I, TANPA))
    assert found.entitas == "kualitas-layanan"
    assert found.ringkas.endswith(": tidak ada data")


def test_a_sasaran_with_both_figures_is_not_found(temukan: Temukan) -> None:
    assert temukan("LK617", TAHUNAN) == []


def test_the_report_of_a_quarter_needs_none(temukan: Temukan) -> None:
    assert temukan("LK617", change(TRIWULAN_I, TANPA)) == []
