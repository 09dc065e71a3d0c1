"""The share of a count."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.rumus.bagian import compute_bagian


def test_three_of_five_are_sixty_persen() -> None:
    assert compute_bagian(Fraction(3), Fraction(5)) == 60


def test_a_whole_of_nothing_has_no_shares() -> None:
    assert compute_bagian(Fraction(0), Fraction(0)) is None
