"""Table of the program and their kegiatan; the numbers restart in each program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.model.entitas import Kegiatan

ARTI = "program dan kegiatan"
KOLOM = {
    "program": "nama program",
    "nomor": "nomor kegiatan, mulai lagi pada setiap program",
    "kegiatan": "nama kegiatan",
}


class BarisProgramKegiatan(TypedDict):
    """`nomor` is "2" for a kegiatan, "2.1" for a sub kegiatan under it."""

    program: str
    nomor: str
    kegiatan: str


def build(bahan: Bahan) -> list[BarisProgramKegiatan]:
    """The rows in file order, sub kegiatan after the kegiatan above them."""
    below: dict[tuple[str, str], list[Kegiatan]] = {}
    for satu in bahan.kinerja.kegiatan.values():
        below.setdefault((satu.program, satu.induk), []).append(satu)
    return [
        {"program": program.nama, "nomor": nomor, "kegiatan": nama}
        for program in bahan.kinerja.program.values()
        for nomor, nama in _number(below, program.kode, "", "")
    ]


def _number(
    below: dict[tuple[str, str], list[Kegiatan]], program: str, induk: str, awalan: str
) -> Iterator[tuple[str, str]]:
    for urutan, satu in enumerate(below.get((program, induk), []), start=1):
        nomor = f"{awalan}{urutan}"
        yield nomor, satu.nama
        yield from _number(below, program, satu.kode, f"{nomor}.")
