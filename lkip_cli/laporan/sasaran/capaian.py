"""Table of the capaian of one sasaran, its formulas, and the notes under it."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.baris import BarisIndikator, build_baris_indikator
from lkip_cli.laporan.catatan import note_data_dasar, note_indikator
from lkip_cli.laporan.cetak import Teks
from lkip_cli.laporan.rumus import print_baris_rumus
from lkip_cli.model.entitas import Indikator


class BarisCapaian(BarisIndikator):
    """`catatan` is the verdict in words, `keterangan` the notes."""

    catatan: str
    keterangan: str


class BarisRumus(TypedDict):
    """One line that becomes an equation."""

    indikator: str
    baris: Teks


def build_capaian(indikator: list[Indikator], bahan: Bahan) -> list[BarisCapaian]:
    """One row per indikator, numbered from 1."""
    return [_row(nomor, satu, bahan) for nomor, satu in enumerate(indikator, start=1)]


def _row(nomor: int, indikator: Indikator, bahan: Bahan) -> BarisCapaian:
    hasil = bahan.kini.indikator[indikator.kode]
    return {
        **build_baris_indikator(nomor, indikator, hasil),
        "catatan": str(hasil.status),
        "keterangan": " ".join(filter(None, [note_indikator(indikator, bahan), *note_data_dasar(indikator, bahan)])),
    }


def build_rumus(indikator: list[Indikator], bahan: Bahan) -> list[BarisRumus]:
    """The formula of each indikator that has one."""
    hasil, data_dasar = bahan.kini.indikator, bahan.kinerja.data_dasar
    return [
        {"indikator": satu.nama, "baris": print_baris_rumus(satu, hasil[satu.kode], data_dasar)}
        for satu in indikator
        if satu.rumus is not None
    ]


def list_keterangan(indikator: list[Indikator], bahan: Bahan) -> list[str]:
    """The notes of all indikator, each under its name, then those of their data dasar, each once."""
    own = [(satu.nama, note_indikator(satu, bahan)) for satu in indikator]
    below = dict.fromkeys(note for satu in indikator for note in note_data_dasar(satu, bahan))
    return [*(f"{nama}: {note}" for nama, note in own if note), *below]
