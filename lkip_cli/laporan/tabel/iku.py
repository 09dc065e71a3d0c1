"""Table of the indikator kinerja utama with reason, formula, source and owner."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak_hitungan import ABSEN
from lkip_cli.laporan.pohon import list_iku
from lkip_cli.laporan.rumus import format_rumus
from lkip_cli.model.entitas import DataDasar, Indikator

ARTI = "Indikator Kinerja Utama"
KOLOM = {
    "nomor": "nomor urut indikator",
    "sasaran": "sasaran",
    "sasaran_kode": "kode sasaran, untuk gabung",
    "indikator": "indikator",
    "alasan": "alasan pemilihan",
    "formula": "formulasi atau penjelasan",
    "sumber_data": "sumber data",
    "penanggung_jawab": "unit kerja",
}


class BarisIku(TypedDict):
    """`nomor` is that of the sasaran; `penanggung_jawab` is the bidang that fills it in."""

    nomor: str
    sasaran: str
    sasaran_kode: str
    indikator: str
    alasan: str
    formula: str
    sumber_data: str
    penanggung_jawab: str


def build(bahan: Bahan) -> list[BarisIku]:
    """The rows in the order of the renstra."""
    kinerja = bahan.kinerja
    return [
        {
            "nomor": str(kinerja.renstra.sasaran[satu.sasaran].nomor),
            "sasaran": kinerja.renstra.sasaran[satu.sasaran].nama,
            "sasaran_kode": satu.sasaran,
            "indikator": satu.nama,
            "alasan": satu.alasan_pemilihan or ABSEN,
            "formula": format_rumus(satu, kinerja.data_dasar),
            "sumber_data": _sumber_data(satu, kinerja.data_dasar),
            "penanggung_jawab": kinerja.instansi.bidang.get(satu.bidang, ABSEN),
        }
        for satu in list_iku(kinerja)
    ]


def _sumber_data(indikator: Indikator, data_dasar: Mapping[str, DataDasar]) -> str:
    """Its own source, else the sources of its data dasar, each once."""
    if indikator.sumber_data:
        return indikator.sumber_data
    sides = (*indikator.rumus.pembilang, *indikator.rumus.penyebut) if indikator.rumus else ()
    sources = dict.fromkeys(data_dasar[kode].sumber_data for kode in sides if kode in data_dasar)
    return "; ".join(source for source in sources if source) or ABSEN
