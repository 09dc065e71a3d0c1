"""Table of the scale of capaian, best band first."""

from __future__ import annotations

from itertools import pairwise
from typing import TypedDict

from lkip_cli.angka.cetak import format_nilai
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.model.entitas import Skala

ARTI = "skala nilai peringkat kinerja"
KOLOM = {
    "nomor": "nomor urut",
    "rentang": "rentang capaian (persen)",
    "nama": "peringkat",
    "warna": "warna untuk arsir",
}


class BarisSkala(TypedDict):
    """`rentang` as in "≥ 91", "76 – < 91" or "< 51", in persen; `warna` is hex RRGGBB."""

    nomor: str
    rentang: str
    nama: str
    warna: str


def build(bahan: Bahan) -> list[BarisSkala]:
    """The rows; a band reaches from its lower bound to below that of the better band."""
    skala = bahan.kinerja.instansi.skala_nilai
    rentang = [_rentang(None, band) for band in skala[:1]] + [_rentang(atas, band) for atas, band in pairwise(skala)]
    return [
        {"nomor": str(nomor), "rentang": teks, "nama": band.nama, "warna": band.warna}
        for nomor, (band, teks) in enumerate(zip(skala, rentang, strict=True), start=1)
    ]


def _rentang(atas: Skala | None, band: Skala) -> str:
    if atas is None:
        return f"≥ {format_nilai(band.mulai)}"
    if band.mulai <= 0:
        return f"< {format_nilai(atas.mulai)}"
    return f"{format_nilai(band.mulai)} – < {format_nilai(atas.mulai)}"
