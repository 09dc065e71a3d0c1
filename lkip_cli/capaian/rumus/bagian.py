"""Which part of a whole a count is."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan
from lkip_cli.capaian.rumus.skor import SERATUS

BAGIAN = RumusHitungan(
    "bagian", "banyaknya indikator ÷ banyaknya seluruh indikator yang dihitung × 100%", KETENTUAN, "{0} ÷ {1} × 100%"
)


def compute_bagian(bagian: Fraction, seluruhnya: Fraction) -> Fraction | None:
    """The share in persen; None of a whole of 0."""
    return bagian / seluruhnya * SERATUS if seluruhnya else None
