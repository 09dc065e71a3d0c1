"""LK619: the report of a year without analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN, change_tahunan
from lkip_cli.kaidah.data.lk619_tanpa_analisis import ANALISIS

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

TANPA = (ANALISIS, "      analisis: tidak ada\n")


def test_an_analysis_that_is_declared_absent_is_found(temukan: Temukan) -> None:
    (found,) = temukan("LK619", change_tahunan(TRIWULAN_I, TANPA))
    assert found.entitas == "kualitas-layanan"


def test_one_that_is_written_is_not(temukan: Temukan) -> None:
    assert temukan("LK619", TAHUNAN) == []


def test_the_report_of_a_quarter_may_do_without(temukan: Temukan) -> None:
    assert temukan("LK619", change(TRIWULAN_I, TANPA)) == []
