"""Table of the Perjanjian Kinerja: target of the version in force, first pagu, one row per kegiatan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from lkip_cli.capaian.hasil import Hasil
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import ABSEN, print_cell
from lkip_cli.laporan.perjanjian import list_indikator, list_kegiatan
from lkip_cli.laporan.pohon import Cabang, walk
from lkip_cli.model.entitas import Program

ARTI = "Perjanjian Kinerja, satu baris setiap kegiatan"
KOLOM = {
    "nomor": "nomor sasaran",
    "sasaran": "sasaran",
    "sasaran_kode": "kode sasaran, untuk gabung",
    "indikator": "indikator",
    "indikator_kode": "kode indikator, untuk gabung",
    "satuan": "satuan",
    "target": "target yang diperjanjikan",
    "program": "program",
    "program_kode": "kode program, untuk gabung",
    "kegiatan": "kegiatan",
    "pagu": "pagu murni (rupiah)",
}


class BarisPerjanjian(TypedDict):
    """Parents are repeated in every row; the kode keep unlike neighbours with like texts apart."""

    nomor: str
    sasaran: str
    sasaran_kode: str
    indikator: str
    indikator_kode: str
    satuan: str
    target: Angka | str
    program: str
    program_kode: str
    kegiatan: str
    pagu: Angka | str


def build(bahan: Bahan) -> list[BarisPerjanjian]:
    """The rows in print order; an indikator without kegiatan has one row."""
    kinerja = bahan.kinerja
    cabang = walk(kinerja.renstra.sasaran, list_indikator(kinerja), list_kegiatan(kinerja))
    return [_row(satu, kinerja.program, bahan.kini) for satu in cabang]


def _row(cabang: Cabang, program: Mapping[str, Program], hasil: Hasil) -> BarisPerjanjian:
    sasaran, indikator, kegiatan = cabang.sasaran, cabang.indikator, cabang.kegiatan
    return {
        "nomor": str(sasaran.nomor) if sasaran else ABSEN,
        "sasaran": sasaran.nama if sasaran else ABSEN,
        "sasaran_kode": sasaran.kode if sasaran else "",
        "indikator": indikator.nama if indikator else ABSEN,
        "indikator_kode": indikator.kode if indikator else "",
        "satuan": indikator.satuan.nama if indikator else ABSEN,
        "target": print_cell(hasil.indikator[indikator.kode].target) if indikator else ABSEN,
        "program": program[kegiatan.program].nama if kegiatan else ABSEN,
        "program_kode": kegiatan.program if kegiatan else "",
        "kegiatan": kegiatan.nama if kegiatan else ABSEN,
        "pagu": print_cell(hasil.anggaran[kegiatan.kode].pagu_murni) if kegiatan else ABSEN,
    }
