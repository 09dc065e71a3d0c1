"""The highest figure of the quarters."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan

MAKSIMUM = RumusHitungan(
    "maksimum",
    "angka triwulan yang tertinggi sampai dengan triwulan ini",
    KETENTUAN,
    "yang tertinggi di antara {daftar}",
)


def compute_maksimum(*nilai: Fraction) -> Fraction:
    """The highest of at least one number."""
    return max(nilai)
