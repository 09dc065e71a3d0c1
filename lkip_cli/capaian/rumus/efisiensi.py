"""Capaian against the money spent for it."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan

EFISIENSI = RumusHitungan("efisiensi", "rata-rata capaian − serapan anggaran", KETENTUAN, "{0} − {1}")


def compute_efisiensi(capaian: Fraction, serapan: Fraction) -> Fraction:
    """The difference in percentage points; above 0 where more was reached than spent."""
    return capaian - serapan
