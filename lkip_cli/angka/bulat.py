"""The only rounding, and division: no other module touches the decimal context."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

DIGIT_HITUNGAN = 50
"""Significant digits of a quotient; no printed decimal depends on a digit that far behind."""

_CONTEXT = Context(prec=DIGIT_HITUNGAN, rounding=ROUND_HALF_UP)


def round_half_up(nilai: Decimal, desimal: int) -> Decimal:
    """The value with exactly `desimal` decimals, halves away from zero; never a negative zero.

    The default of Python (halves to even) would print 0,125 as 0,12.
    """
    digit = max(nilai.adjusted(), 0) + desimal + 2
    satuan = Decimal((0, (1,), -desimal))
    bulat = nilai.quantize(satuan, rounding=ROUND_HALF_UP, context=Context(prec=digit))
    return bulat.copy_abs() if bulat.is_zero() else bulat


def divide(pembilang: Decimal, penyebut: Decimal) -> Decimal:
    """The quotient to `DIGIT_HITUNGAN` significant digits; `penyebut` is not zero."""
    return _CONTEXT.divide(pembilang, penyebut)
