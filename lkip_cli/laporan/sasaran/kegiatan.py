"""Table of the kegiatan of one sasaran with target and realisasi of what they deliver."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import ABSEN, print_with_satuan
from lkip_cli.laporan.dukungan import Dukungan


class BarisKegiatan(TypedDict):
    """`nomor` is that of the program within the sasaran; figures carry their satuan."""

    nomor: str
    program: str
    program_kode: str
    kegiatan: str
    keluaran: str
    target: Angka | str
    realisasi: Angka | str
    pendukung: bool


def build_kegiatan(dukungan: list[Dukungan], bahan: Bahan) -> list[BarisKegiatan]:
    """One row per kegiatan; the programs are numbered in the order in which they appear."""
    programs = list(dict.fromkeys(satu.kegiatan.program for satu in dukungan))
    return [_row(programs.index(satu.kegiatan.program) + 1, satu, bahan) for satu in dukungan]


def _row(nomor: int, dukungan: Dukungan, bahan: Bahan) -> BarisKegiatan:
    kegiatan = dukungan.kegiatan
    hasil = bahan.kini.keluaran.get(kegiatan.kode)
    return {
        "nomor": str(nomor),
        "program": bahan.kinerja.program[kegiatan.program].nama,
        "program_kode": kegiatan.program,
        "kegiatan": kegiatan.nama,
        "keluaran": kegiatan.keluaran.nama if kegiatan.keluaran else ABSEN,
        "target": print_with_satuan(hasil.target) if hasil else ABSEN,
        "realisasi": print_with_satuan(hasil.realisasi) if hasil else ABSEN,
        "pendukung": dukungan.pendukung,
    }
