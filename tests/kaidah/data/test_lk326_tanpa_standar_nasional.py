"""LK326: the report of a year is silent on the national standard of an IKU."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh_tahunan import RIWAYAT, STANDAR_LULUS, TAHUNAN, change_tahunan

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def test_an_iku_without_a_word_is_found(temukan: Temukan) -> None:
    (found,) = temukan("LK326", change_tahunan(RIWAYAT, (STANDAR_LULUS, "")))
    assert found.entitas == "persentase-lulus"


def test_a_standard_or_tidak_ada_is_an_answer(temukan: Temukan) -> None:
    standard = "    standar_nasional:\n      nilai: 80\n      sumber: Pedoman\n"
    assert temukan("LK326", change_tahunan(RIWAYAT, (STANDAR_LULUS, standard))) == []
    assert temukan("LK326", TAHUNAN) == []


def test_a_standard_that_cannot_be_read_is_not_missing(temukan: Temukan) -> None:
    assert temukan("LK326", change_tahunan(RIWAYAT, (STANDAR_LULUS, "    standar_nasional: 80.5\n"))) == []


def test_the_report_of_a_quarter_needs_none(temukan: Temukan) -> None:
    assert temukan("LK326", {}) == []
