"""Serapan and sisa of single kegiatan of Tabel 3.33 of the seed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from lkip_cli.angka.bulat import divide, round_half_up
from lkip_cli.capaian.rumus.serapan import compute_serapan, compute_sisa


@pytest.mark.parametrize(
    ("realisasi", "pagu", "persen"),
    [
        (85_000, 4_800_000, "1.77"),
        (995_000, 66_270_000, "1.50"),
        (3_084_412, 65_550_000, "4.71"),
        (570_000, 13_490_000, "4.23"),
        (127_865_000, 129_259_500, "98.92"),
    ],
)
def test_serapan_is_realisasi_over_pagu_rounded_half_up(realisasi: int, pagu: int, persen: str) -> None:
    serapan = compute_serapan(Fraction(realisasi), Fraction(pagu))
    assert serapan is not None
    assert round_half_up(divide(Decimal(serapan.numerator), Decimal(serapan.denominator)), 2) == Decimal(persen)


def test_a_pagu_of_zero_gives_no_serapan() -> None:
    assert compute_serapan(Fraction(0), Fraction(0)) is None


def test_sisa_is_below_zero_where_more_was_spent_than_there_is() -> None:
    assert compute_sisa(Fraction(100), Fraction(130)) == -30
