"""LK325: the report of a year without a target at the end of the renstra."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import RENSTRA
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN, TARGET_LAYANAN, change_tahunan

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def test_the_last_year_of_the_renstra_is_named(temukan: Temukan) -> None:
    (found,) = temukan("LK325", change_tahunan(RENSTRA, (TARGET_LAYANAN, "")))
    assert found.entitas == "nilai-layanan"
    assert "target tahun 2018, akhir renstra" in found.ringkas


def test_a_target_of_another_year_is_none(temukan: Temukan) -> None:
    found = temukan(
        "LK325", change_tahunan(RENSTRA, ("  nilai-layanan:\n    2018: 3,5", "  nilai-layanan:\n    2017: 3,5"))
    )
    assert [one.entitas for one in found] == ["nilai-layanan"]


def test_tidak_ada_is_an_answer(temukan: Temukan) -> None:
    assert temukan("LK325", change_tahunan(RENSTRA, ("    2018: 3,5", "    2018: tidak ada"))) == []


def test_a_target_that_cannot_be_read_is_not_missing(temukan: Temukan) -> None:
    assert temukan("LK325", change_tahunan(RENSTRA, ("    2018: 3,5", "    2018: 3.5"))) == []
    assert temukan("LK325", change_tahunan(RENSTRA, ("  nilai-layanan:\n    2018: 3,5", "  nilai-layanan: 3,5"))) == []


def test_without_a_renstra_there_is_another_finding(temukan: Temukan) -> None:
    assert temukan("LK325", {**TAHUNAN, RENSTRA: None}) == []


def test_the_report_of_a_quarter_needs_none(temukan: Temukan) -> None:
    assert temukan("LK325", {}) == []
