"""Table of the money of the kegiatan of one sasaran."""

from __future__ import annotations

from lkip_cli.laporan.anggaran import Uang, print_uang
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak_hitungan import ABSEN
from lkip_cli.laporan.dukungan import Dukungan

CATATAN = (
    "Anggaran kegiatan yang dihitung pada sasaran lain hanya ditampilkan dan tidak dijumlahkan, agar setiap rupiah "
    "dihitung satu kali."
)


class BarisAnggaran(Uang):
    """`keterangan` says, for a kegiatan that only stands here besides (`pendukung`), where its money is counted."""

    sasaran: str
    sasaran_kode: str
    keluaran: str
    program: str
    program_kode: str
    kegiatan: str
    pendukung: bool
    keterangan: str


def build_anggaran(dukungan: list[Dukungan], bahan: Bahan) -> list[BarisAnggaran]:
    """One row per kegiatan that holds money: those that are summed here first."""
    return [_row(satu, bahan) for satu in dukungan if satu.daun]


def _row(dukungan: Dukungan, bahan: Bahan) -> BarisAnggaran:
    kegiatan = dukungan.kegiatan
    return {
        "sasaran": bahan.kinerja.renstra.sasaran[dukungan.sasaran].nama,
        "sasaran_kode": dukungan.sasaran,
        "keluaran": kegiatan.keluaran.nama if kegiatan.keluaran else ABSEN,
        "program": bahan.kinerja.program[kegiatan.program].nama,
        "program_kode": kegiatan.program,
        "kegiatan": kegiatan.nama,
        **print_uang(bahan.kini.anggaran[kegiatan.kode]),
        "pendukung": dukungan.pendukung,
        "keterangan": _keterangan(dukungan, bahan) if dukungan.pendukung else "",
    }


def _keterangan(dukungan: Dukungan, bahan: Bahan) -> str:
    if not dukungan.utama:
        return "tidak dihitung pada sasaran"
    return f"dihitung pada {name_sasaran(dukungan.utama, bahan)}"


def note_anggaran(dukungan: list[Dukungan]) -> str:
    """The sentence about the table where a kegiatan stands in it without being summed, else an empty text."""
    return CATATAN if any(satu.pendukung and satu.daun for satu in dukungan) else ""


def name_sasaran(kode: str, bahan: Bahan) -> str:
    """How the report calls a sasaran: "Sasaran Strategis 3"."""
    return f"Sasaran Strategis {bahan.kinerja.renstra.sasaran[kode].nomor}"
