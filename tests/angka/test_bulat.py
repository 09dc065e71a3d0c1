"""Rounding: halves away from zero, once, and never a negative zero."""

from __future__ import annotations

from decimal import Decimal, localcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_cli.angka.bulat import divide, round_half_up

repeatable = settings(deadline=None, derandomize=True, database=None)


@pytest.mark.parametrize(
    ("nilai", "desimal", "hasil"),
    [
        ("0.125", 2, "0.13"),
        ("4.705", 2, "4.71"),
        ("98.405", 2, "98.41"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("3.10", 2, "3.10"),
        ("80", 2, "80.00"),
        ("-0.001", 2, "0.00"),
        ("-0.005", 2, "-0.01"),
        ("0.4999", 0, "0"),
        ("999.995", 2, "1000.00"),
        ("99999999999999999999999999999999999999.5", 0, "100000000000000000000000000000000000000"),
    ],
)
def test_a_half_is_rounded_away_from_zero(nilai: str, desimal: int, hasil: str) -> None:
    assert str(round_half_up(Decimal(nilai), desimal)) == hasil


@pytest.mark.parametrize(
    ("realisasi", "pagu", "persen"),
    [
        (85_000, 4_800_000, "1.77"),  # 1,770833...
        (995_000, 66_270_000, "1.50"),  # 1,501433...
        (3_084_412, 65_550_000, "4.71"),  # 4,705434...; the report of 2018 cuts it to 4,70
        (570_000, 13_490_000, "4.23"),  # 4,225352...
        (803_191_941, 3_872_961_950, "20.74"),  # the whole Dinas, TW II 2018
        (125, 153, "81.70"),  # 81,699346...
    ],
)
def test_serapan_of_the_report_is_rounded_from_the_exact_quotient(realisasi: int, pagu: int, persen: str) -> None:
    assert str(round_half_up(divide(Decimal(realisasi * 100), Decimal(pagu)), 2)) == persen


def test_a_precision_set_elsewhere_changes_nothing() -> None:
    with localcontext() as context:
        context.prec = 3
        assert str(round_half_up(Decimal("1234567.125"), 2)) == "1234567.13"
        assert divide(Decimal(1), Decimal(8)) == Decimal("0.125")
        assert str(divide(Decimal(2), Decimal(3))) == "0." + "6" * 49 + "7"


@repeatable
@given(st.integers(-(10**30), 10**30), st.integers(0, 14), st.integers(0, 12))
def test_rounding_agrees_with_whole_number_arithmetic(angka: int, eksponen: int, desimal: int) -> None:
    """By hand: angka / 10^e to d decimals is (2 x |angka| x 10^d + 10^e) // (2 x 10^e), with the sign put back."""
    besar = (2 * abs(angka) * 10**desimal + 10**eksponen) // (2 * 10**eksponen)
    tanda = int(angka < 0 and besar > 0)
    hasil = round_half_up(Decimal(f"{angka}E-{eksponen}"), desimal)
    assert hasil.as_tuple() == Decimal(f"{'-' * tanda}{besar}E-{desimal}").as_tuple()
