"""How much of the pagu has been spent, and what is left."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan
from lkip_cli.capaian.rumus.skor import SERATUS

SERAPAN = RumusHitungan("serapan", "realisasi anggaran ÷ pagu × 100%", KETENTUAN, "{0} ÷ {1} × 100%")
SISA = RumusHitungan("sisa", "pagu − realisasi anggaran", KETENTUAN, "{0} − {1}")


def compute_serapan(realisasi: Fraction, pagu: Fraction) -> Fraction | None:
    """Realisasi / pagu in persen; None for a pagu of 0."""
    return realisasi / pagu * SERATUS if pagu else None


def compute_sisa(pagu: Fraction, realisasi: Fraction) -> Fraction:
    """What is left, in rupiah; below 0 where more was spent than there is."""
    return pagu - realisasi
