"""Table of the kegiatan of one sasaran with target and realisasi of what they deliver."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import ABSEN, print_with_satuan
from lkip_cli.laporan.dukungan import Dukungan

CATATAN = "Tanda “-” berarti indikator keluaran kegiatan tersebut tidak tersedia."
TANPA_KELUARAN = (
    "Indikator keluaran kegiatan pendukung sasaran ini tidak tersedia, sehingga target dan realisasi keluarannya tidak "
    "dapat disajikan."
)


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


def note_kegiatan(dukungan: list[Dukungan]) -> str:
    """The sentence about the table where a kegiatan stands in it without keluaran, else an empty text."""
    return CATATAN if any(satu.kegiatan.keluaran is None for satu in dukungan) else ""


def explain_tanpa_keluaran(dukungan: list[Dukungan]) -> str:
    """The sentence in the place of the table where no kegiatan has a keluaran, else an empty text."""
    return TANPA_KELUARAN if dukungan and all(satu.kegiatan.keluaran is None for satu in dukungan) else ""
