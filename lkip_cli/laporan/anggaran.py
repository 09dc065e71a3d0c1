"""Money as a page shows it: pagu, realisasi, serapan and sisa of one level."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.capaian.hasil import HasilAnggaran
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import print_cell


class Uang(TypedDict):
    """Rupiah without `Rp`; serapan in persen without `%`."""

    pagu: Angka | str
    realisasi: Angka | str
    serapan: Angka | str
    sisa: Angka | str


def print_uang(hasil: HasilAnggaran) -> Uang:
    """The four figures as table cells."""
    return {
        "pagu": print_cell(hasil.pagu),
        "realisasi": print_cell(hasil.realisasi),
        "serapan": print_cell(hasil.serapan),
        "sisa": print_cell(hasil.sisa),
    }
