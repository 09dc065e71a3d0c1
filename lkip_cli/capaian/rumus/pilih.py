"""Which formula measures an indikator, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction

from lkip_cli.capaian.hitungan import Hitungan, NilaiHitungan, RumusHitungan
from lkip_cli.capaian.rumus.naik import NAIK, compute_naik
from lkip_cli.capaian.rumus.predikat import PREDIKAT, compute_predikat
from lkip_cli.capaian.rumus.rentang import (
    RENTANG,
    RENTANG_NAIK,
    RENTANG_TURUN,
    compute_rentang,
    compute_rentang_naik,
    compute_rentang_turun,
)
from lkip_cli.capaian.rumus.skor import Skor
from lkip_cli.capaian.rumus.turun import KEBALIKAN, SELISIH, compute_kebalikan, compute_selisih
from lkip_cli.model.entitas import Arah, RumusTurun
from lkip_cli.model.nilai import Huruf, Rentang

_AGAINST_ONE: Mapping[RumusHitungan, Callable[[Fraction, Fraction], Skor]] = {
    NAIK: compute_naik,
    SELISIH: compute_selisih,
    KEBALIKAN: compute_kebalikan,
}
_AGAINST_TWO: Mapping[RumusHitungan, Callable[[Fraction, Fraction, Fraction], Skor]] = {
    RENTANG: compute_rentang,
    RENTANG_NAIK: compute_rentang_naik,
    RENTANG_TURUN: compute_rentang_turun,
}
_TIDAK_SEBANDING = Skor(None, None, "realisasi dan target tidak sebanding")


def select_rumus(arah: Arah, rumus_turun: RumusTurun, *nilai: NilaiHitungan) -> RumusHitungan:
    """The formula for an arah, given realisasi and target as `nilai`.

    A letter on either side is compared on its list; a range takes the form of its arah,
    and for arah `rentang` a single number is a range too.
    """
    if any(isinstance(satu, Huruf) for satu in nilai):
        return PREDIKAT
    if arah is Arah.RENTANG:
        return RENTANG
    if any(isinstance(satu, Rentang) for satu in nilai):
        return RENTANG_NAIK if arah is Arah.NAIK else RENTANG_TURUN
    if arah is Arah.NAIK:
        return NAIK
    return SELISIH if rumus_turun is RumusTurun.SELISIH else KEBALIKAN


def compute_skor(rumus: RumusHitungan, realisasi: Hitungan, target: Hitungan) -> Skor:
    """What the selected `rumus` gives for a realisasi and a target that are both there."""
    if rumus == PREDIKAT:
        return _compare(realisasi, target)
    if realisasi.tepat is None:
        return _TIDAK_SEBANDING
    if rumus in _AGAINST_ONE:
        return _AGAINST_ONE[rumus](realisasi.tepat, target.tepat) if target.tepat is not None else _TIDAK_SEBANDING
    bounds = _bounds(target)
    return _AGAINST_TWO[rumus](realisasi.tepat, *bounds) if bounds else _TIDAK_SEBANDING


def _compare(realisasi: Hitungan, target: Hitungan) -> Skor:
    predikat, left, right = target.satuan.predikat, realisasi.nilai, target.nilai
    if predikat is None or not isinstance(left, Huruf | Decimal) or not isinstance(right, Huruf | Decimal):
        return _TIDAK_SEBANDING
    return compute_predikat(left, right, predikat)


def _bounds(target: Hitungan) -> tuple[Fraction, Fraction] | None:
    if isinstance(target.nilai, Rentang):
        return Fraction(target.nilai.minimal), Fraction(target.nilai.maksimal)
    return (target.tepat, target.tepat) if target.tepat is not None else None
