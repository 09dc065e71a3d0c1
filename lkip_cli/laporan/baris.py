"""The columns that every table of capaian shares: one indikator with target, realisasi and capaian."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.capaian.hasil import HasilIndikator
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import print_cell
from lkip_cli.model.entitas import Indikator, Skala

PUTIH = "FFFFFF"
"""The colour of a cell without band on the scale."""


class Peringkat(TypedDict):
    """The band of a capaian on the scale of the agency: its name (empty: none) and colour (hex RRGGBB)."""

    skala: str
    warna: str


class BarisIndikator(Peringkat):
    """`target` and `capaian` belong together; beside them always those of the whole year.

    Capaian is measured against the target up to the quarter where the year is split,
    else against that of the year; then both pairs are the same.
    """

    nomor: str
    indikator: str
    satuan: str
    target: Angka | str
    realisasi: Angka | str
    capaian: Angka | str
    target_tahunan: Angka | str
    capaian_tahunan: Angka | str


def build_baris_indikator(nomor: int, indikator: Indikator, hasil: HasilIndikator) -> BarisIndikator:
    """The row of one indikator, numbered `nomor`."""
    return {
        "nomor": str(nomor),
        "indikator": indikator.nama,
        "satuan": indikator.satuan.nama,
        "target": print_cell(hasil.target_triwulan or hasil.target),
        "realisasi": print_cell(hasil.realisasi),
        "capaian": print_cell(hasil.capaian),
        "target_tahunan": print_cell(hasil.target),
        "capaian_tahunan": print_cell(hasil.capaian_tahunan or hasil.capaian),
        **print_peringkat(hasil.skala),
    }


def print_peringkat(skala: Skala | None) -> Peringkat:
    """The band as word and colour."""
    return {"skala": skala.nama, "warna": skala.warna} if skala else {"skala": "", "warna": PUTIH}
