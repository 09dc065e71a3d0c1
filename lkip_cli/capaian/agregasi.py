"""The figures of the quarters joined to the figure up to a quarter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.figur import ISIAN, Figur
from lkip_cli.capaian.hitungan import Hitungan, RumusHitungan
from lkip_cli.capaian.rumus.jumlah import JUMLAH_TRIWULAN, compute_jumlah
from lkip_cli.capaian.rumus.maksimum import MAKSIMUM, compute_maksimum
from lkip_cli.capaian.rumus.rata_rata import RATA_RATA_TRIWULAN, compute_rata_rata
from lkip_cli.model.entitas import Agregasi
from lkip_cli.model.nilai import Absen, KataAbsen, NilaiTarget

TRIWULAN_TERAKHIR = 4

_JOINING: Mapping[Agregasi, tuple[RumusHitungan, Callable[..., Fraction]]] = {
    Agregasi.JUMLAH: (JUMLAH_TRIWULAN, compute_jumlah),
    Agregasi.RATA_RATA: (RATA_RATA_TRIWULAN, compute_rata_rata),
    Agregasi.MAKSIMUM: (MAKSIMUM, compute_maksimum),
}
"""Agregasi that need every quarter; the others take the figure of the last, which is the state or the sum by then."""


def aggregate(
    figur: Figur, agregasi: Agregasi, nilai: Mapping[int, NilaiTarget], rumus: RumusHitungan = ISIAN
) -> Hitungan:
    """The figure up to the quarter of `figur`, from the values by number of the quarter.

    A quarter without value was not filled in: what joins all quarters then cannot be
    known. A quarter declared absent is passed over, and is never zero. `tahunan` has a
    figure in triwulan IV only.
    """
    if agregasi is Agregasi.TAHUNAN and figur.periode.triwulan < TRIWULAN_TERAKHIR:
        return figur.read(Absen(KataAbsen.DIUKUR_TRIWULAN_IV), rumus)
    if agregasi not in _JOINING:
        return figur.read(nilai.get(figur.periode.triwulan), rumus)
    parts = tuple(
        _of_quarter(figur, periode).read(nilai.get(periode.triwulan), rumus) for periode in figur.periode.sampai_dengan
    )
    return _join(figur, agregasi, parts)


def _of_quarter(figur: Figur, periode: Periode) -> Figur:
    return replace(figur, periode=periode, medan=f"{figur.medan}_triwulan")


def _join(figur: Figur, agregasi: Agregasi, parts: tuple[Hitungan, ...]) -> Hitungan:
    joined, hitung = _JOINING[agregasi]
    known = tuple(part for part in parts if not isinstance(part.nilai, Absen))
    if not known:
        return figur.pass_on(parts[-1], joined, parts)
    return figur.compute(joined, known, hitung)
