"""How far a figure lies from the same figure of an earlier period."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan

PERUBAHAN = RumusHitungan("perubahan", "realisasi sekarang − realisasi periode pembanding", KETENTUAN, "{0} − {1}")
PERUBAHAN_CAPAIAN = RumusHitungan(
    "perubahan_capaian", "capaian sekarang − capaian periode pembanding", KETENTUAN, "{0} − {1}"
)


def compute_perubahan(sekarang: Fraction, pembanding: Fraction) -> Fraction:
    """The difference in the satuan of the figure, in percentage points for persen; below 0 where it has fallen."""
    return sekarang - pembanding
