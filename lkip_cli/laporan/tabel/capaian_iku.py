"""Table of the capaian of the indikator kinerja utama."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.baris import BarisIndikator, build_baris_indikator
from lkip_cli.laporan.pohon import list_iku

ARTI = "capaian Indikator Kinerja Utama"
KOLOM = {
    "nomor": "nomor urut",
    "indikator": "indikator",
    "satuan": "satuan",
    "target": "target yang dipakai menghitung capaian",
    "realisasi": "realisasi",
    "capaian": "capaian (persen)",
    "target_tahunan": "target satu tahun",
    "capaian_tahunan": "capaian terhadap target satu tahun (persen)",
    "skala": "peringkat menurut skala nilai, boleh kosong",
    "warna": "warna peringkat untuk arsir",
    "status": "kesimpulan",
}


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
