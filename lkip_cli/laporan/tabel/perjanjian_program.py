"""Table of the program of the Perjanjian Kinerja with their first pagu."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import ABSEN
from lkip_cli.laporan.perjanjian import list_kegiatan, sum_pagu
from lkip_cli.model.entitas import Kegiatan

ARTI = "anggaran Perjanjian Kinerja setiap program"
KOLOM = {
    "nomor": "nomor urut",
    "program": "program",
    "pagu": "jumlah pagu murni (rupiah)",
    "keterangan": "sumber dana",
}


class BarisProgram(TypedDict):
    """`pagu` is the sum over the kegiatan of the Perjanjian Kinerja; `keterangan` names the sources of money."""

    nomor: str
    program: str
    pagu: Angka | str
    keterangan: str


def build(bahan: Bahan) -> list[BarisProgram]:
    """One row per program that has a kegiatan in the Perjanjian Kinerja, in file order."""
    groups: dict[str, list[Kegiatan]] = {}
    for satu in list_kegiatan(bahan.kinerja):
        groups.setdefault(satu.program, []).append(satu)
    return [
        {
            "nomor": str(nomor),
            "program": bahan.kinerja.program[kode].nama,
            "pagu": sum_pagu(kode, bahan.periode, [bahan.kini.anggaran[satu.kode] for satu in kegiatan]),
            "keterangan": ", ".join(dict.fromkeys(k.sumber_dana for k in kegiatan if k.sumber_dana)) or ABSEN,
        }
        for nomor, (kode, kegiatan) in enumerate(groups.items(), start=1)
    ]
