"""The difference of two figures."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.rumus.perubahan import compute_perubahan


def test_the_change_carries_its_sign_and_no_rounding() -> None:
    assert compute_perubahan(Fraction(150, 153), Fraction(144, 153)) == Fraction(6, 153)
    assert compute_perubahan(Fraction(3), Fraction(5)) == -2
