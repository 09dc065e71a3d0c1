"""The arithmetic mean."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan
from lkip_cli.capaian.rumus.jumlah import compute_jumlah

RATA_RATA = RumusHitungan(
    "rata_rata", "rata-rata capaian indikator yang mempunyai capaian", KETENTUAN, "({semua}) ÷ {n}"
)
RATA_RATA_TRIWULAN = RumusHitungan(
    "rata_rata_triwulan", "rata-rata angka triwulan yang ada nilainya", KETENTUAN, "({semua}) ÷ {n}"
)


def compute_rata_rata(*nilai: Fraction) -> Fraction:
    """The mean of at least one number."""
    return compute_jumlah(*nilai) / len(nilai)
