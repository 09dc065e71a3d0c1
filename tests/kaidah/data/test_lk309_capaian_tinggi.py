"""LK309: a capaian far above the target."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, TRIWULAN_II, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _measured(realisasi: str, *pairs: tuple[str, str]) -> dict[str, str]:
    return change(INDIKATOR, *pairs) | change(TRIWULAN_I, ("layanan: 3,5", f"layanan: {realisasi}"))


@pytest.mark.parametrize(("realisasi", "times"), [("4,2", 0), ("4,21", 1)])
def test_the_bound_is_120_persen(temukan: Temukan, realisasi: str, times: int) -> None:
    """4,2 of 3,5 is 120; 4,21 is 120,29."""
    assert len(temukan("LK309", _measured(realisasi))) == times


def test_a_capped_capaian_is_judged_as_it_was_computed(temukan: Temukan) -> None:
    (found,) = temukan("LK309", _measured("7", ("    target: 3,5\n", "    target: 3,5\n    batas_capaian: 110\n")))
    assert "200,00%" in found.ringkas


def test_the_target_of_the_year_counts_and_not_that_of_the_quarter(temukan: Temukan) -> None:
    """2 is twice the target of triwulan I and half of that of the year."""
    split = ("    target: 3,5\n", "    target:\n      tahun: 4\n      tw1: 1\n      tw4: 4\n")
    assert temukan("LK309", _measured("2", split)) == []


def test_only_the_newest_quarter_is_told(temukan: Temukan) -> None:
    high = _measured("7") | change(TRIWULAN_II, ("layanan: 3,6", "layanan: 8"))
    assert [found.ringkas for found in temukan("LK309", high)] == ["capaian `nilai-layanan` pada Triwulan II 228,57%"]


def test_a_share_above_100_persen_and_a_fraction_have_their_own_rules(temukan: Temukan) -> None:
    persen = ("satuan: indeks", "satuan: persen")
    assert temukan("LK309", _measured("120", persen)) == []
    assert temukan("LK309", _measured("3,5", persen, ("target: 3,5", "target: 0,5"))) == []


def test_lower_is_better_is_judged_by_its_own_formula(temukan: Temukan) -> None:
    """(2 x 3,5 - 1) / 3,5 is 171,43."""
    assert len(temukan("LK309", _measured("1", ("arah: naik", "arah: turun")))) == 1
