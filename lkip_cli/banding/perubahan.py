"""One change: what it is about, how it was, how it is, and how much it weighs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.model.entitas import Satuan

TAK_TERBACA = "tidak terbaca"
"""Stands for a value that is written but could not be read; it never counts as absent."""


class Bobot(IntEnum):
    """How much a change weighs: the greater, the nearer to the top."""

    NARASI = 10
    KETERANGAN = 15
    NAMA = 20
    NARASI_TETAP = 25
    KELUARAN = 30
    ANGGARAN_KEGIATAN = 35
    ANGGARAN = 40
    DATA_DASAR = 45
    PAGU = 50
    REALISASI = 55
    CAPAIAN = 60
    RINGKASAN = 65
    TARGET = 70
    CARA = 75
    ENTRI = 80
    MENURUN = 82
    TAK_TERBACA = 85
    PERINGKAT = 90
    STATUS = 95
    STATUS_TURUN = 100


@dataclass(frozen=True, slots=True)
class Pokok:
    """What a change is about: the kind (`indikator`, `kegiatan`, ...), its kode, name and bidang.

    `bidang` is the folder; it is empty for what belongs to the whole agency.
    """

    entitas: str
    kode: str
    nama: str
    bidang: str = ""


@dataclass(frozen=True, slots=True)
class Selisih:
    """New minus old, exact, in `satuan` (percentages in percentage points).

    `relatif` is the change in persen of the old figure; only counts and rupiah have it, and none from zero.
    """

    nilai: Fraction
    satuan: Satuan
    relatif: Fraction | None = None


Nilai = Hitungan | str | None
"""A figure, words, or None where the entry is not there at all."""


@dataclass(frozen=True, slots=True)
class Perubahan:
    """A field of one thing on both sides.

    `berubah` is False for a figure that stayed the same; `rutin` is True for what changes
    every quarter by itself (a narrative written anew). `jenis` names the comparison that found it.
    """

    pokok: Pokok
    medan: str
    lama: Nilai
    baru: Nilai
    bobot: int
    selisih: Selisih | None = None
    catatan: str = ""
    berubah: bool = True
    rutin: bool = False
    jenis: str = ""
