"""The one-off figures of the narrative."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.figur import Figur
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.terbit.angka import Sifat, Terbit, print_terbit

ANGKA = "angka"


def list_terbit(bahan: Bahan) -> Iterator[Terbit]:
    """Every one-off figure of the quarter in file order."""
    if bahan.triwulan is None:
        return
    nomor = bahan.periode.triwulan
    for kode, isian in bahan.triwulan.angka.items():
        satuan = bahan.triwulan.satuan_angka[kode]
        figur = Figur(kode, "nilai", bahan.periode, satuan).read(isian.nilai)
        yield Terbit((ANGKA, kode, "nilai"), print_terbit(figur), Sifat.RENCANA, (ANGKA, nomor, kode), tag=figur.tag)
