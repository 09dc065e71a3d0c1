"""The bounds of a printed capaian."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from lkip_cli.capaian.rumus.batas import BATAS_ATAS, BATAS_BAWAH, find_bound


def test_a_capaian_above_the_cap_is_cut_to_it() -> None:
    assert find_bound(Fraction("120.01"), Decimal(120)) == (120, BATAS_ATAS)


def test_a_capaian_below_zero_is_raised_to_zero_with_or_without_cap() -> None:
    assert find_bound(Fraction(-1), None) == (0, BATAS_BAWAH)
    assert find_bound(Fraction(-1), Decimal(100)) == (0, BATAS_BAWAH)


@pytest.mark.parametrize(("persen", "batas"), [(0, None), (120, Decimal(120)), (5000, None)])
def test_a_capaian_on_or_within_the_bounds_is_left_alone(persen: int, batas: Decimal | None) -> None:
    assert find_bound(Fraction(persen), batas) is None
