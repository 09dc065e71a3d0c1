"""The bounds of a printed capaian."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan

BATAS_ATAS = RumusHitungan("batas_atas", "capaian paling tinggi sebesar batas capaian", KETENTUAN, "{0} dibatasi")
BATAS_BAWAH = RumusHitungan("batas_bawah", "capaian paling rendah 0%", KETENTUAN, "{0} dibatasi")


def find_bound(persen: Fraction, batas: Decimal | None) -> tuple[Fraction, RumusHitungan] | None:
    """The bound that `persen` lies beyond (0 below, `batas` above), or None where it lies within."""
    if persen < 0:
        return Fraction(0), BATAS_BAWAH
    if batas is not None and persen > Fraction(batas):
        return Fraction(batas), BATAS_ATAS
    return None
