"""Table of how each indikator kinerja utama is computed."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.pohon import list_iku
from lkip_cli.laporan.rumus import format_rumus

ARTI = "cara menghitung Indikator Kinerja Utama"
KOLOM = {
    "nomor": "nomor urut",
    "indikator": "indikator",
    "perhitungan": "cara menghitung",
}


class BarisPerhitungan(TypedDict):
    """`perhitungan` is the formula in words."""

    nomor: str
    indikator: str
    perhitungan: str


def build(bahan: Bahan) -> list[BarisPerhitungan]:
    """The rows in the order of the renstra."""
    kinerja = bahan.kinerja
    return [
        {"nomor": str(nomor), "indikator": satu.nama, "perhitungan": format_rumus(satu, kinerja.data_dasar)}
        for nomor, satu in enumerate(list_iku(kinerja), start=1)
    ]
