"""Lower is better, in the two forms that agencies use."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan
from lkip_cli.capaian.rumus.skor import LAN, SERATUS, Skor

SELISIH = RumusHitungan(
    "turun_selisih", "(2 × target − realisasi) ÷ target × 100%", LAN, "(2 × {1} − {0}) ÷ {1} × 100%"
)
KEBALIKAN = RumusHitungan("turun_kebalikan", "target ÷ realisasi × 100%", KETENTUAN, "{1} ÷ {0} × 100%")


def compute_selisih(realisasi: Fraction, target: Fraction) -> Skor:
    """Capaian (2t - r) / t x 100, that is (t - (r - t)) / t x 100 (Keputusan Kepala LAN 239/IX/6/8/2003).

    A target of 0, as for accidents, is reached at 100 or missed at 0.
    """
    if target > 0:
        return Skor((2 * target - realisasi) / target * SERATUS, realisasi <= target)
    return _without_percentage(realisasi, target)


def compute_kebalikan(realisasi: Fraction, target: Fraction) -> Skor:
    """Capaian t / r x 100; not defined where r is 0 or below, though a target above 0 is then reached."""
    if target > 0 and realisasi > 0:
        return Skor(target / realisasi * SERATUS, realisasi <= target)
    if target > 0:
        return Skor(None, tercapai=True, alasan="realisasi tidak di atas 0, sehingga tidak ada persentase capaian")
    return _without_percentage(realisasi, target)


def _without_percentage(realisasi: Fraction, target: Fraction) -> Skor:
    """A target of 0 or below, against which no ratio can be taken."""
    tercapai = realisasi <= target
    if target == 0:
        return Skor(SERATUS if tercapai else Fraction(0), tercapai)
    return Skor(None, tercapai, "target di bawah 0, sehingga tidak ada persentase capaian")
