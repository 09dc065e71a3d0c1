"""LK320: a target reached without any kegiatan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import TRIWULAN_I, TRIWULAN_II, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

UANG = ("pelatihan: 4.000.000", "pelatihan: 0")
KELUARAN = ("pelatihan: 48", "pelatihan: 0")


def test_the_kegiatan_that_stand_still_are_shown(temukan: Temukan) -> None:
    (found,) = temukan("LK320", change(TRIWULAN_II, UANG, KELUARAN))
    assert found.ringkas.startswith("capaian `persentase-lulus` 104,17%")
    assert found.places[-1].label == "belanja `pelatihan` 0"


@pytest.mark.parametrize("satu", [UANG, KELUARAN])
def test_money_or_keluaran_alone_shows_that_it_runs(temukan: Temukan, satu: tuple[str, str]) -> None:
    assert temukan("LK320", change(TRIWULAN_II, satu)) == []


def test_a_target_missed_needs_no_explanation(temukan: Temukan) -> None:
    """40 of 64 is 62,50, below 75."""
    assert temukan("LK320", change(TRIWULAN_II, UANG, KELUARAN, ("peserta: 50", "peserta: 40"))) == []


def test_in_triwulan_i_nothing_is_expected(temukan: Temukan) -> None:
    idle = (("pelatihan: 1.000.000", "pelatihan: 0"), ("pelatihan: 40", "pelatihan: 0"))
    assert temukan("LK320", change(TRIWULAN_I, *idle)) == []


def test_a_kegiatan_that_is_not_filled_in_is_not_idle(temukan: Temukan) -> None:
    assert temukan("LK320", change(TRIWULAN_II, ("  pelatihan: 4.000.000\n", "  lain: 0\n"), KELUARAN)) == []
