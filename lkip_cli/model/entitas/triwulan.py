"""What is filled in for a quarter."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas.instansi import Satuan
from lkip_cli.model.entitas.pilihan import Profil
from lkip_cli.model.nilai import Absen, Isian, Ralat

Narasi = str | Absen | Gagal | None
"""Narrative source; Absen where it is declared absent, None where the block is not there."""


@dataclass(frozen=True, slots=True)
class NarasiSasaran:
    """Narrative source of one sasaran, block by block."""

    analisis: Narasi = None
    faktor_pendukung: Narasi = None
    faktor_penghambat: Narasi = None
    upaya: Narasi = None


@dataclass(frozen=True, slots=True)
class Triwulan:
    """What all bidang and the planner filled in for one quarter, by kode.

    `bidang` are the folders that have a file for the quarter, read or not; `profil` says
    how much its report must hold; `ralat` are the corrections of what the plan says, by kode;
    `nama_angka` names the one-off figures that have a name.
    """

    nomor: int
    data: Mapping[str, Isian]
    realisasi_indikator: Mapping[str, Isian]
    realisasi_anggaran: Mapping[str, Isian]
    realisasi_keluaran: Mapping[str, Isian]
    narasi_sasaran: Mapping[str, NarasiSasaran]
    narasi_kegiatan: Mapping[str, Narasi]
    angka: Mapping[str, Isian]
    satuan_angka: Mapping[str, Satuan]
    tanggal_laporan: datetime.date | None
    kata_pengantar: str
    penutup: str
    tindak_lanjut: str
    bidang: tuple[str, ...] = ()
    profil: Profil = Profil.TRIWULAN
    ralat: Mapping[str, Ralat] = field(default_factory=dict)
    nama_angka: Mapping[str, str] = field(default_factory=dict)
