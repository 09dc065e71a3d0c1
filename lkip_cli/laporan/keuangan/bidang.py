"""Table of the money of one bidang, with a total after the last kegiatan of each program."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, TypedDict

from lkip_cli.capaian.hasil import Hasil
from lkip_cli.laporan.anggaran import Uang, print_uang
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import ABSEN, print_cell
from lkip_cli.laporan.pohon import Cabang, leaves, walk
from lkip_cli.model.kinerja import Kinerja

JenisBaris = Literal["kegiatan", "jumlah_program", "tanpa_kegiatan"]


class BarisBidang(TypedDict):
    """Parents are repeated in every row of a kegiatan and empty in the row of a total."""

    jenis: JenisBaris
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
    realisasi: Angka | str
    serapan: Angka | str
    sisa: Angka | str


class JumlahProgram(Uang):
    """The total of one program."""

    program: str


TANPA_UANG: Uang = {"pagu": ABSEN, "realisasi": ABSEN, "serapan": ABSEN, "sisa": ABSEN}


def group_bidang(kinerja: Kinerja) -> dict[str, list[Cabang]]:
    """The rows of the plan by bidang: a kegiatan under its own, an indikator at least once under its own."""
    kegiatan = leaves(kinerja.kegiatan)
    helped = {(satu.mendukung, satu.bidang) for satu in kegiatan}
    groups: dict[str, list[Cabang]] = {}
    seen: set[str] = set()
    for satu in walk(kinerja.renstra.sasaran, kinerja.indikator.values(), kegiatan):
        indikator = satu.indikator
        if indikator and indikator.kode not in seen and (indikator.kode, indikator.bidang) not in helped:
            groups.setdefault(indikator.bidang, []).append(replace(satu, kegiatan=None))
        if indikator:
            seen.add(indikator.kode)
        if satu.kegiatan:
            groups.setdefault(satu.kegiatan.bidang, []).append(satu)
    return groups


def build_bidang(cabang: list[Cabang], bahan: Bahan) -> list[BarisBidang]:
    """The rows of one bidang, with the total of each program after its last kegiatan."""
    last = {satu.kegiatan.program: nomor for nomor, satu in enumerate(cabang) if satu.kegiatan}
    rows: list[BarisBidang] = []
    for nomor, satu in enumerate(cabang):
        rows.append(_row(satu, bahan))
        if satu.kegiatan and last[satu.kegiatan.program] == nomor:
            rows.append(_total(satu.kegiatan.program, bahan))
    return rows


def _row(cabang: Cabang, bahan: Bahan) -> BarisBidang:
    sasaran, indikator, kegiatan = cabang.sasaran, cabang.indikator, cabang.kegiatan
    hasil = bahan.kini
    return {
        "jenis": "kegiatan" if kegiatan else "tanpa_kegiatan",
        "nomor": str(sasaran.nomor) if sasaran else ABSEN,
        "sasaran": sasaran.nama if sasaran else ABSEN,
        "sasaran_kode": sasaran.kode if sasaran else "",
        "indikator": indikator.nama if indikator else ABSEN,
        "indikator_kode": indikator.kode if indikator else "",
        "satuan": indikator.satuan.nama if indikator else ABSEN,
        "target": print_cell(hasil.indikator[indikator.kode].target) if indikator else ABSEN,
        "program": bahan.kinerja.program[kegiatan.program].nama if kegiatan else ABSEN,
        "program_kode": kegiatan.program if kegiatan else "",
        "kegiatan": kegiatan.nama if kegiatan else ABSEN,
        **(print_uang(hasil.anggaran[kegiatan.kode]) if kegiatan else TANPA_UANG),
    }


def _total(program: str, bahan: Bahan) -> BarisBidang:
    return {
        "jenis": "jumlah_program",
        "nomor": "",
        "sasaran": "",
        "sasaran_kode": "",
        "indikator": "",
        "indikator_kode": "",
        "satuan": "",
        "target": "",
        "program": bahan.kinerja.program[program].nama,
        "program_kode": program,
        "kegiatan": "",
        **print_uang(bahan.kini.anggaran[program]),
    }


def build_jumlah_program(kinerja: Kinerja, hasil: Hasil) -> dict[str, list[JumlahProgram]]:
    """The totals of the programs by bidang, in file order."""
    groups: dict[str, list[JumlahProgram]] = {}
    for program in kinerja.program.values():
        total: JumlahProgram = {"program": program.nama, **print_uang(hasil.anggaran[program.kode])}
        groups.setdefault(program.bidang, []).append(total)
    return groups
