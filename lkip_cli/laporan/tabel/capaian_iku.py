"""Table of the capaian of the indikator kinerja utama."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.baris import BarisIndikator, build_baris_indikator
from lkip_cli.laporan.pohon import list_iku


class BarisCapaianIku(BarisIndikator):
    """`status` is the verdict in words."""

    status: str


def build(bahan: Bahan) -> list[BarisCapaianIku]:
    """The rows in the order of the renstra."""
    hasil = bahan.kini.indikator
    return [
        {**build_baris_indikator(nomor, satu, hasil[satu.kode]), "status": str(hasil[satu.kode].status)}
        for nomor, satu in enumerate(list_iku(bahan.kinerja), start=1)
    ]
