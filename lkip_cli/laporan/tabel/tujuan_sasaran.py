"""Table of tujuan, sasaran and their indikator: one row per indikator."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak_hitungan import ABSEN
from lkip_cli.laporan.pohon import group_indikator

ARTI = "tujuan, sasaran, dan indikator"
KOLOM = {
    "nomor": "nomor tujuan",
    "tujuan": "tujuan",
    "sasaran": "sasaran",
    "indikator": "indikator",
}


class BarisTujuanSasaran(TypedDict):
    """`nomor` is that of the tujuan; `indikator` is `-` for a sasaran without one."""

    nomor: str
    tujuan: str
    sasaran: str
    indikator: str


def build(bahan: Bahan) -> list[BarisTujuanSasaran]:
    """The rows in the order of the renstra."""
    renstra = bahan.kinerja.renstra
    indikator = group_indikator(bahan.kinerja.indikator.values())
    rows: list[BarisTujuanSasaran] = []
    for sasaran in renstra.sasaran.values():
        tujuan = renstra.tujuan[sasaran.tujuan]
        rows += [
            {"nomor": str(tujuan.nomor), "tujuan": tujuan.nama, "sasaran": sasaran.nama, "indikator": nama}
            for nama in [satu.nama for satu in indikator.get(sasaran.kode, [])] or [ABSEN]
        ]
    return rows
