"""The four quarters of a year as categories of a chart."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import Hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak_hitungan import ABSEN, print_cell
from lkip_cli.laporan.lembar import Baris

TRIWULAN = (1, 2, 3, 4)


def build_quarters(bahan: Bahan, pick: Callable[[Hasil], Hitungan], *tetap: str) -> Iterator[Baris]:
    """One row per quarter: the figure that `pick` takes from it, and what is the same in all (`tetap`).

    A quarter after that of the report, or without data, has no figure.
    """
    for nomor in TRIWULAN:
        hasil = bahan.hasil.get(nomor)
        angka = ABSEN if hasil is None else print_cell(pick(hasil))
        yield Baris(Periode(bahan.periode.tahun, nomor).nama, (angka, *tetap))
