"""The mean."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.rumus.rata_rata import compute_rata_rata


def test_the_mean_of_endless_decimals_is_exact() -> None:
    # three thirds of 100 are 100, where decimals of any length would make 99,99...
    assert compute_rata_rata(Fraction(100, 3), Fraction(100, 3), Fraction(100, 3)) == Fraction(100, 3)
    assert compute_rata_rata(Fraction(1, 3), Fraction(2, 3)) == Fraction("0.5")
