"""Capaian minus serapan."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.rumus.efisiensi import compute_efisiensi


def test_efisiensi_is_above_zero_where_more_was_reached_than_spent() -> None:
    assert compute_efisiensi(Fraction(100), Fraction("46.5")) == Fraction("53.5")
