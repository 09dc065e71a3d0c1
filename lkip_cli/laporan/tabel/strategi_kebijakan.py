"""Table of strategi and kebijakan: one row per sasaran, under its misi."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.narasi import split_plain

ARTI = "strategi dan kebijakan setiap sasaran"
KOLOM = {
    "nomor": "nomor misi",
    "misi": "misi",
    "penanggung_jawab": "unit kerja penanggung jawab sasaran",
    "tujuan": "tujuan",
    "sasaran": "sasaran",
    "strategi": "strategi",
    "kebijakan": "daftar kebijakan",
}


class BarisStrategiKebijakan(TypedDict):
    """`nomor` is that of the misi; `penanggung_jawab` is the bidang that owns the sasaran."""

    nomor: str
    misi: str
    penanggung_jawab: str
    tujuan: str
    sasaran: str
    strategi: str
    kebijakan: list[str]


def build(bahan: Bahan) -> list[BarisStrategiKebijakan]:
    """The rows in the order of the renstra."""
    renstra = bahan.kinerja.renstra
    bidang = bahan.kinerja.instansi.bidang
    return [
        {
            "nomor": str(renstra.misi[sasaran.misi].nomor),
            "misi": renstra.misi[sasaran.misi].nama,
            "penanggung_jawab": bidang.get(sasaran.bidang, ""),
            "tujuan": renstra.tujuan[sasaran.tujuan].nama,
            "sasaran": sasaran.nama,
            "strategi": " ".join(split_plain(sasaran.strategi)),
            "kebijakan": split_plain(sasaran.kebijakan),
        }
        for sasaran in renstra.sasaran.values()
    ]
