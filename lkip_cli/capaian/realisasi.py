"""The realisasi of an indikator: typed, or the ratio of data dasar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.agregasi import aggregate
from lkip_cli.capaian.figur import Figur, find_desimal
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.rumus.jumlah import compute_jumlah
from lkip_cli.capaian.rumus.rasio import BAGIAN_RASIO, PENGALI, RASIO, compute_rasio
from lkip_cli.model.entitas import Agregasi, Indikator, Rumus
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Isian


@dataclass(frozen=True, slots=True)
class Realisasi:
    """The realisasi; `pembilang` and `penyebut` where it was computed from them."""

    nilai: Hitungan
    pembilang: Hitungan | None = None
    penyebut: Hitungan | None = None


def compute_realisasi(
    kinerja: Kinerja, indikator: Indikator, data: Mapping[str, Hitungan], periode: Periode
) -> Realisasi:
    """The realisasi up to the quarter.

    An indikator with a rumus is the ratio of its data dasar, each side joined over the
    quarters first; unless the quarter declares it absent, or gives it without its parts.
    """
    figur = Figur(indikator.kode, "realisasi", periode, indikator.satuan, find_desimal_indikator(indikator))
    typed = _by_quarter(kinerja, indikator.kode)
    if indikator.rumus is None:
        return Realisasi(aggregate(figur, indikator.agregasi, {nomor: isian.nilai for nomor, isian in typed.items()}))
    isian = typed.get(periode.triwulan)
    if isian is not None and (isian.tanpa_rincian or not isinstance(isian.nilai, Decimal)):
        return Realisasi(figur.read(isian.nilai))
    return _ratio(figur, indikator.rumus, data)


def find_desimal_indikator(indikator: Indikator) -> int | None:
    """The decimals of target and realisasi on the page; None: as many as were written."""
    quotient = indikator.rumus is not None or indikator.agregasi is Agregasi.RATA_RATA
    return find_desimal(indikator.satuan, indikator.perhitungan, hasil_bagi=quotient)


def _by_quarter(kinerja: Kinerja, kode: str) -> Mapping[int, Isian]:
    return {
        nomor: satu.realisasi_indikator[kode]
        for nomor, satu in kinerja.triwulan.items()
        if kode in satu.realisasi_indikator
    }


def _ratio(figur: Figur, rumus: Rumus, data: Mapping[str, Hitungan]) -> Realisasi:
    pembilang = _side(figur, "pembilang", rumus.pembilang, data)
    penyebut = _side(figur, "penyebut", rumus.penyebut, data)
    pengali = replace(figur, medan="pengali", desimal=None).read(rumus.pengali, PENGALI)
    alasan = f"penyebut {', '.join(rumus.penyebut)} bernilai 0"
    return Realisasi(figur.compute(RASIO, (pembilang, penyebut, pengali), compute_rasio, alasan), pembilang, penyebut)


def _side(figur: Figur, medan: str, names: tuple[str, ...], data: Mapping[str, Hitungan]) -> Hitungan:
    """One side of the ratio: the sum of its data dasar, every one of which is needed."""
    parts = tuple(data.get(kode) or replace(figur, kode=kode, medan="nilai").read(None) for kode in names)
    side = replace(figur, medan=medan, desimal=None)
    return (replace(side, satuan=parts[0].satuan) if parts else side).compute(BAGIAN_RASIO, parts, compute_jumlah)
