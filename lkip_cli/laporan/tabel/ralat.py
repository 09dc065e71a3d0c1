"""Table of the corrections of figures that earlier reports have published."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.laporan.bahan import Bahan, RalatCetak
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.terbit.angka import parse_terbit
from lkip_cli.laporan.terbit.satuan import find_satuan
from lkip_cli.laporan.terbit.sebutan import name_figure

ARTI = "ralat atas angka laporan sebelumnya, kosong bila tidak ada"
KOLOM = {
    "nomor": "nomor urut",
    "angka": "angka yang diralat, dengan satuannya",
    "laporan": "laporan yang memuatnya",
    "semula": "angka yang telah terbit",
    "menjadi": "angka sesudah ralat",
    "alasan": "alasan ralat",
    "dasar": "dasar ralat",
    "tanggal": "tanggal ralat",
}


class BarisRalat(TypedDict):
    """`angka` names the figure ("Realisasi Persentase koperasi aktif (%)"), `laporan` the quarter and the year."""

    nomor: str
    angka: str
    laporan: str
    semula: str
    menjadi: Angka | str
    alasan: str
    dasar: str
    tanggal: str


def build(bahan: Bahan) -> list[BarisRalat]:
    """The rows in the order of the reports; each figure that moved, with the correction that moved it."""
    return [_row(nomor, satu, bahan) for nomor, satu in enumerate(bahan.ralat, start=1)]


def _row(nomor: int, satu: RalatCetak, bahan: Bahan) -> BarisRalat:
    isi = satu.isi
    is_figure = satu.tag and parse_terbit(isi.menjadi) is not None
    return {
        "nomor": str(nomor),
        "angka": _name(satu, bahan),
        "laporan": isi.periode.lengkap,
        "semula": isi.semula,
        "menjadi": Angka(isi.menjadi, satu.tag) if is_figure else isi.menjadi,
        "alasan": " ".join(isi.ralat.alasan.split()),
        "dasar": " ".join(isi.ralat.dasar.split()),
        "tanggal": format_tanggal(isi.ralat.tanggal),
    }


def _name(satu: RalatCetak, bahan: Bahan) -> str:
    """The name of a figure with its satuan in brackets; what is no number has none."""
    isi = satu.isi
    is_number = any(parse_terbit(teks) is not None for teks in (isi.semula, isi.menjadi))
    satuan = find_satuan(isi.nama, bahan.kinerja) if is_number else ""
    name = name_figure(isi.nama, satu.entitas)
    return f"{name} ({satuan})" if satuan else name
