"""How a figure is printed, written anew so that no printing of the program is taken on trust."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def persen(nilai: Decimal) -> str:
    """Two decimals, half up, decimal comma; without the sign."""
    whole, _, decimals = f"{nilai.quantize(Decimal('0.01'), ROUND_HALF_UP):f}".partition(".")
    return f"{rupiah(int(whole))},{decimals}"


def rupiah(nilai: int) -> str:
    """Thousands parted by dots."""
    return f"{nilai:,}".replace(",", ".")


def selisih(nilai: int) -> str:
    """A difference in rupiah with its sign."""
    return ("+" if nilai > 0 else "") + rupiah(nilai)
