"""Higher is better: realisasi over target."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.hitungan import RumusHitungan
from lkip_cli.capaian.rumus.skor import LAN, SERATUS, Skor

NAIK = RumusHitungan("naik", "realisasi ÷ target × 100%", LAN, "{0} ÷ {1} × 100%")


def compute_naik(realisasi: Fraction, target: Fraction) -> Skor:
    """Capaian r / t x 100 (Keputusan Kepala LAN 239/IX/6/8/2003).

    Not defined for a target of 0 or below: more than 0 still reaches a target of 0,
    and 0 of 0 says nothing.
    """
    if target > 0:
        return Skor(realisasi / target * SERATUS, realisasi >= target)
    if target < 0:
        return Skor(None, realisasi >= target, "target di bawah 0, sehingga tidak ada persentase capaian")
    if realisasi == 0:
        return Skor(None, None, "target dan realisasi bernilai 0")
    return Skor(None, realisasi > 0, "target bernilai 0, sehingga tidak ada persentase capaian")
