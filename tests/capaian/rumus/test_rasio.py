"""Pembilang over penyebut."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.rumus.rasio import compute_rasio


def test_a_ratio_is_exact() -> None:
    assert compute_rasio(Fraction(150), Fraction(153), Fraction(100)) == Fraction(15000, 153)


def test_a_ratio_per_100000_takes_its_pengali() -> None:
    # 10 deaths of 5.350 births
    assert compute_rasio(Fraction(10), Fraction(5350), Fraction(100000)) == Fraction(1000000, 5350)


def test_a_penyebut_of_zero_gives_no_ratio() -> None:
    assert compute_rasio(Fraction(1), Fraction(0), Fraction(100)) is None
