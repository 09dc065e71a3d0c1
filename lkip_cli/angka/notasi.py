"""The notation of figures: what is accepted, as one pattern per kind of figure.

Dot = thousands in full groups of three, comma = decimals, plain digits are fine.
The patterns hold no named groups, so that a JSON Schema can carry them as they are.
"""

from __future__ import annotations

import re
from decimal import Decimal

from lkip_cli.angka.jenis import JenisAngka

RUPIAH_TERBESAR = Decimal(10) ** 15
"""The largest amount, in rupiah: a thousand trillion, a third of the state budget."""
DIGIT_BULAT_TERBANYAK = 18
"""The most digits before the comma of a figure that is not rupiah."""
DIGIT_DESIMAL_TERBANYAK = 12
"""The most digits after the comma."""

PENUH = r"(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)"
"""The part before the comma. Not for a decimal field without comma: see `_PASTI`."""
_PASTI = r"(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,})"
"""A figure without comma that has one reading in a decimal field; `98.405` has two."""
_DESIMAL = rf"-?(?:{PENUH},[0-9]+|{_PASTI})"

POLA: dict[JenisAngka, str] = {
    JenisAngka.BULAT: rf"-?{PENUH}",
    JenisAngka.DESIMAL: _DESIMAL,
    JenisAngka.PREDIKAT: _DESIMAL,
    JenisAngka.PERSEN: rf"{_DESIMAL}(?: ?%)?",
    JenisAngka.RUPIAH: rf"(?:-?(?:Rp ?)?|Rp ?-){PENUH}(?:,-|,00)?",
}
"""What a whole text must match; limits of size are apart."""

_TANDA = str.maketrans(",", ".", "Rp. %")
"""The signs of a matched text: the comma becomes Python's point, the others are not part of the number."""

_TERKOMPILASI = {jenis: re.compile(pola) for jenis, pola in POLA.items()}


def parse_angka(text: str, jenis: JenisAngka) -> Decimal | None:
    """The exact value of a text in the notation, None where it is not or is beyond the limits.

    The Decimal keeps the decimals that are written (`3,10` is `Decimal("3.10")`);
    rupiah are whole; there is no negative zero.
    """
    nilai = match_angka(text, jenis)
    if nilai is None or is_too_large(nilai, jenis) or count_desimal(nilai) > DIGIT_DESIMAL_TERBANYAK:
        return None
    return nilai


def match_angka(text: str, jenis: JenisAngka) -> Decimal | None:
    """As `parse_angka`, of any size."""
    return _value(text, jenis) if _TERKOMPILASI[jenis].fullmatch(text) else None


def is_too_large(nilai: Decimal, jenis: JenisAngka) -> bool:
    """Whether a value is beyond the largest of its kind."""
    if jenis is JenisAngka.RUPIAH:
        return nilai.copy_abs() > RUPIAH_TERBESAR
    return nilai.adjusted() >= DIGIT_BULAT_TERBANYAK


def count_desimal(nilai: Decimal) -> int:
    """How many decimals a finite value carries, zeros at the end included."""
    eksponen = nilai.as_tuple().exponent
    return max(0, -eksponen) if isinstance(eksponen, int) else 0


def _value(text: str, jenis: JenisAngka) -> Decimal:
    tanpa_sen = text.removesuffix(",-").removesuffix(",00") if jenis is JenisAngka.RUPIAH else text
    nilai = Decimal(tanpa_sen.translate(_TANDA))
    return nilai.copy_abs() if nilai.is_zero() else nilai
