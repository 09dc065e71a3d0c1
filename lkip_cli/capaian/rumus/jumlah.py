"""Sums: of quarters, of leaves, of a count."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan

JUMLAH_TRIWULAN = RumusHitungan(
    "jumlah_triwulan", "jumlah angka triwulan I sampai dengan triwulan ini", KETENTUAN, "{semua}"
)
JUMLAH_KEGIATAN = RumusHitungan(
    "jumlah_kegiatan", "jumlah seluruh kegiatan, masing-masing satu kali", KETENTUAN, "{semua}"
)
CACAH = RumusHitungan("cacah", "banyaknya indikator", KETENTUAN)


def compute_jumlah(*nilai: Fraction) -> Fraction:
    """The exact sum; 0 of nothing. Whole numbers, as rupiah are, add up as such."""
    whole = sum(satu.numerator for satu in nilai if satu.denominator == 1)
    return sum((satu for satu in nilai if satu.denominator != 1), Fraction(whole))
