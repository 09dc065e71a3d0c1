"""Figures as a page shows them, in the Indonesian notation and without any system locale."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from lkip_cli.angka.bulat import round_half_up
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.notasi import count_desimal, match_angka

DESIMAL_TEPAT = 7
"""Decimals of an exact number that are shown; what lies behind them is told by dots."""

_INDONESIA = str.maketrans(",.", ".,")
_SATUAN = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
_DASAR = (*_SATUAN, *(f"{satuan} belas" for satuan in _SATUAN[2:10]))
_TERBILANG_TERBESAR = 999


def format_angka(nilai: Decimal, desimal: int) -> str:
    """The value with `desimal` decimals, rounded half up: `1.234.567,89`; never `-0,00`."""
    return format(round_half_up(nilai, desimal), ",f").translate(_INDONESIA)


def format_nilai(nilai: Decimal) -> str:
    """The value with as many decimals as it carries: `Decimal("3.10")` is `3,10`."""
    return format_angka(nilai, count_desimal(nilai))


def read_cetak(teks: str) -> Decimal | None:
    """The number behind a text of `format_angka`, where a dot is always one of thousands; None for any other text."""
    bulat = match_angka(teks, JenisAngka.BULAT)
    return match_angka(teks, JenisAngka.DESIMAL) if bulat is None else bulat


def format_rupiah(nilai: Decimal, *, tanda: bool = False) -> str:
    """Whole rupiah: `217.058.100`, or with `tanda` as in prose `Rp217.058.100`."""
    angka = format_angka(nilai, 0)
    if not tanda:
        return angka
    return f"-Rp{angka[1:]}" if angka.startswith("-") else f"Rp{angka}"


def format_persen(nilai: Decimal, desimal: int = 2, *, tanda: bool = False) -> str:
    """A percentage on the scale 0-100: `98,04`, or with `tanda` `98,04%`."""
    return format_angka(nilai, desimal) + ("%" if tanda else "")


def format_tepat(nilai: Fraction) -> str:
    """The exact number: `98`, `3,15`; of one with more than seven decimals these and dots, `98,0392156…`, cut off."""
    besar, sisa = divmod(abs(nilai.numerator) * 10**DESIMAL_TEPAT, nilai.denominator)
    digits = tuple(int(digit) for digit in str(besar))
    angka = format_angka(Decimal((int(nilai < 0 < besar), digits, -DESIMAL_TEPAT)), DESIMAL_TEPAT)
    return f"{angka}…" if sisa else angka.rstrip("0").rstrip(",")


def terbilang(n: int) -> str:
    """A whole number from 0 to 999 in words: 13 is `tiga belas`; any other in digits."""
    if not 0 <= n <= _TERBILANG_TERBESAR:
        return format_angka(Decimal(n), 0)
    if n < len(_DASAR):
        return _DASAR[n]
    ratus, sisa = divmod(n, 100)
    if ratus:
        return _with_rest("seratus" if ratus == 1 else f"{_DASAR[ratus]} ratus", sisa)
    puluh, sisa = divmod(n, 10)
    return _with_rest(f"{_DASAR[puluh]} puluh", sisa)


def _with_rest(awal: str, sisa: int) -> str:
    return f"{awal} {terbilang(sisa)}" if sisa else awal
