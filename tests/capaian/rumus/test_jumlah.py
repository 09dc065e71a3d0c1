"""Sums."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.rumus.jumlah import compute_jumlah


def test_a_sum_is_exact() -> None:
    assert compute_jumlah(Fraction("0.1"), Fraction("0.2")) == Fraction("0.3")


def test_the_sum_of_nothing_is_zero() -> None:
    assert compute_jumlah() == 0
