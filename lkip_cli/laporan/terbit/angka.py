"""One published figure: its name, how it is printed, where it is written, and what it depends on."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.notasi import match_angka
from lkip_cli.capaian.figur import BELUM_DIISI, TIDAK_TERBACA
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.cetak_hitungan import format_cell
from lkip_cli.model.entitas import NamaTerbit
from lkip_cli.model.letak import Kunci as Asal
from lkip_cli.model.nilai import Absen, Ralat

TAK_TERBACA = ""
"""The text of a figure whose entry could not be read; that has been reported."""
BELUM_ADA = "belum diisi"
TAK_TERHITUNG = "tidak dapat dihitung"
TIDAK_ADA_LAGI = "tidak ada lagi"
"""The text of a published figure that no longer exists."""

SUSUNAN: NamaTerbit = ("susunan", "", "")
"""Stands for every entry that says which kegiatan and indikator belong to which total."""


class Sifat(StrEnum):
    """What kind of figure it is: who writes it, and what its change means."""

    ISIAN = "isian"
    """Filled in for a quarter; its `ralat` stands beside it."""
    RENCANA = "rencana"
    """A figure of the plan: a target, a pagu."""
    ARTI = "arti"
    """Says what a figure means: satuan, arah, agregasi, rumus."""
    CARA = "cara"
    """A choice that matters only where a published figure moves by it."""
    HITUNGAN = "hitungan"
    """Computed from the others."""
    NAMA = "nama"
    """For the reader of the lock; never compared."""
    BERKAS = "berkas"
    """Whether a bidang has its file of the quarter."""


@dataclass(frozen=True, slots=True)
class Terbit:
    """A figure as the report prints it.

    `asal` is where it is written (a kunci of `Letak`), `sebab` the names of the figures
    and choices that it depends on, `tag` names it on the page, `ralat` is the correction
    that stands beside it.
    """

    nama: NamaTerbit
    teks: str
    sifat: Sifat
    asal: Asal
    sebab: frozenset[NamaTerbit] = frozenset()
    tag: str = ""
    ralat: Ralat | None = None


def print_terbit(hitungan: Hitungan) -> str:
    """A figure as a lock holds it: as the page prints it, or the word that says why there is none."""
    if isinstance(hitungan.nilai, Absen):
        return str(hitungan.nilai.kata)
    if hitungan.nilai is not None:
        return format_cell(hitungan)
    return {TIDAK_TERBACA: TAK_TERBACA, BELUM_DIISI: BELUM_ADA}.get(hitungan.rumus, TAK_TERHITUNG)


def is_same(semula: str, kini: str) -> bool:
    """Whether two printed figures say the same; `3,10` and `3,1` do."""
    return semula == kini or (parse_terbit(semula) is not None and parse_terbit(semula) == parse_terbit(kini))


def parse_terbit(teks: str) -> Decimal | None:
    """The number of a printed figure; None where it is none."""
    return match_angka(teks, JenisAngka.BULAT) if "," not in teks else match_angka(teks, JenisAngka.DESIMAL)
