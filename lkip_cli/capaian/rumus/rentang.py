"""A range as target: 100 inside, else against the nearer bound."""

from __future__ import annotations

from fractions import Fraction

from lkip_cli.capaian.figur import KETENTUAN
from lkip_cli.capaian.hitungan import RumusHitungan
from lkip_cli.capaian.rumus.naik import compute_naik
from lkip_cli.capaian.rumus.skor import SERATUS, Skor
from lkip_cli.capaian.rumus.turun import compute_selisih

PANRB = "Peraturan Menteri PANRB Nomor 8 Tahun 2021"

RENTANG = RumusHitungan(
    "rentang",
    "di dalam rentang 100%; di bawahnya realisasi ÷ batas bawah × 100%; "
    "di atasnya (2 × batas atas − realisasi) ÷ batas atas × 100%",
    KETENTUAN,
)
RENTANG_NAIK = RumusHitungan(
    "rentang_naik", "di dalam rentang 100%; di luarnya realisasi ÷ batas terdekat × 100%", PANRB
)
RENTANG_TURUN = RumusHitungan(
    "rentang_turun",
    "di dalam rentang 100%; di luarnya (2 × batas terdekat − realisasi) ÷ batas terdekat × 100%",
    PANRB,
)


def compute_rentang(realisasi: Fraction, minimal: Fraction, maksimal: Fraction) -> Skor:
    """Both too little and too much count against it, as for the occupancy of beds.

    A range of one number is a target to be met exactly: 100 - |r - t| / t x 100.
    """
    if realisasi < minimal:
        return compute_naik(realisasi, minimal)
    if realisasi > maksimal:
        return compute_selisih(realisasi, maksimal)
    return Skor(SERATUS, tercapai=True)


def compute_rentang_naik(realisasi: Fraction, minimal: Fraction, maksimal: Fraction) -> Skor:
    """More than the range is better still: r / b above it, r / a below (Peraturan Menteri PANRB 8/2021)."""
    if minimal <= realisasi <= maksimal:
        return Skor(SERATUS, tercapai=True)
    return compute_naik(realisasi, minimal if realisasi < minimal else maksimal)


def compute_rentang_turun(realisasi: Fraction, minimal: Fraction, maksimal: Fraction) -> Skor:
    """Less than the range is better still: 1 + (1 - r / bound) (Peraturan Menteri PANRB 8/2021)."""
    if minimal <= realisasi <= maksimal:
        return Skor(SERATUS, tercapai=True)
    return compute_selisih(realisasi, minimal if realisasi < minimal else maksimal)
