"""A formula written out with the numbers that went in: "150 ÷ 153 × 100%"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from lkip_cli.angka.cetak import format_tepat
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.rumus.naik import NAIK
from lkip_cli.capaian.rumus.predikat import PREDIKAT
from lkip_cli.capaian.rumus.rentang import RENTANG, RENTANG_NAIK, RENTANG_TURUN
from lkip_cli.capaian.rumus.turun import SELISIH
from lkip_cli.laporan.cetak_hitungan import ABSEN, format_target
from lkip_cli.model.nilai import Rentang

SUKU_TERBANYAK = 6
"""A sum of more numbers is told by how many they are; where they are shown, they stand beside it one by one."""

TIDAK_ADA = "(tidak ada)"
"""Stands in a formula for what counts as nothing there."""

_RENTANG = {RENTANG: (NAIK, SELISIH), RENTANG_NAIK: (NAIK, NAIK), RENTANG_TURUN: (SELISIH, SELISIH)}
"""For each formula of a range the one below the range and the one above it."""


def write_formula(hitungan: Hitungan) -> str:
    """The formula of a computed figure in numbers, without its result; empty where an input has no number."""
    masukan = hitungan.masukan
    if not masukan or hitungan.tepat is None:
        return ""
    if hitungan.rumus in _RENTANG:
        return _write_range(hitungan)
    if hitungan.rumus == PREDIKAT:
        return f"realisasi {write_exact(masukan[0])} terhadap target {write_exact(masukan[1])}"
    return _fill(hitungan.rumus.pola, [_term(satu) for satu in masukan], hitungan)


def write_exact(hitungan: Hitungan) -> str:
    """The unrounded value, without sign or satuan: "98,0392156…", "B", "80 – 90", "-" where there is none."""
    if hitungan.tepat is not None:
        return format_tepat(hitungan.tepat)
    return format_target(hitungan.nilai, hitungan.satuan)


def _term(hitungan: Hitungan) -> str:
    """A number of a formula; in brackets what is not to be read as part of its signs."""
    number = write_exact(hitungan)
    if number == ABSEN:
        return TIDAK_ADA
    return f"({number})" if number.startswith("-") else number


def _fill(pola: str, numbers: Sequence[str], hitungan: Hitungan) -> str:
    persen = "%" if hitungan.satuan.jenis is JenisAngka.PERSEN else ""
    n = len(numbers)
    semua = " + ".join(numbers) if n <= SUKU_TERBANYAK else _tell_sum(hitungan)
    daftar = ", ".join(numbers)
    return pola.format(*numbers, semua=semua, daftar=daftar, n=n, persen=persen)


def _tell_sum(hitungan: Hitungan) -> str:
    """How many numbers are summed; where the formula goes on from there, also what they come to."""
    masukan = hitungan.masukan
    total = sum((satu.tepat for satu in masukan if satu.tepat is not None), Fraction(0))
    told = f"jumlah {len(masukan)} angka"
    return told if total == hitungan.tepat else f"{told}, yaitu {format_tepat(total)}"


def _write_range(hitungan: Hitungan) -> str:
    """Inside the range its bounds, outside of it the formula against the nearer bound."""
    realisasi, target = hitungan.masukan
    low, high = _bounds(target)
    value = realisasi.tepat
    if value is None or low <= value <= high:
        return f"{write_exact(realisasi)} berada di dalam rentang {write_exact(target)}"
    below = value < low
    rumus = _RENTANG[hitungan.rumus][0 if below else 1]
    return _fill(rumus.pola, [_term(realisasi), format_tepat(low if below else high)], hitungan)


def _bounds(target: Hitungan) -> tuple[Fraction, Fraction]:
    nilai = target.nilai
    if isinstance(nilai, Rentang):
        return Fraction(nilai.minimal), Fraction(nilai.maksimal)
    single = Fraction(nilai) if isinstance(nilai, Decimal) else Fraction(0)
    return single, single
