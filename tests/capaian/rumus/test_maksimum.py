"""The highest of the quarters."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.rumus.maksimum import compute_maksimum


def test_the_highest_wins_wherever_it_stands() -> None:
    assert compute_maksimum(Fraction(3), Fraction(7), Fraction(5)) == 7
