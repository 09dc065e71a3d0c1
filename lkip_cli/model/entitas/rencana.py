"""What the plan rests on: regulations, documents, the renstra, and Bab I."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.model.nilai import Absen, NilaiTarget


@dataclass(frozen=True, slots=True)
class Peraturan:
    """A regulation as a record."""

    kode: str
    jenis: str
    nomor: str
    tahun: int
    tentang: str
    dicabut_oleh: str = ""
    dasar_hukum: bool = True


@dataclass(frozen=True, slots=True)
class Versi:
    """A version of the Perjanjian Kinerja or of the pagu, in force from `berlaku`."""

    kode: str
    nama: str
    dasar: str | Absen
    berlaku: datetime.date


@dataclass(frozen=True, slots=True)
class Dokumen:
    """The versions of a year, oldest first."""

    perjanjian_kinerja: tuple[Versi, ...]
    pagu: tuple[Versi, ...]


@dataclass(frozen=True, slots=True)
class Misi:
    """A misi of the renstra; `nomor` counts from 1 over the renstra."""

    kode: str
    nomor: int
    nama: str


@dataclass(frozen=True, slots=True)
class Tujuan:
    """A tujuan under its misi."""

    kode: str
    nomor: int
    nama: str
    misi: str


@dataclass(frozen=True, slots=True)
class Sasaran:
    """A sasaran strategis: one number everywhere, owned by one bidang.

    `strategi` and `kebijakan` are narrative source text (paragraphs and list items).
    """

    kode: str
    nomor: int
    nama: str
    misi: str
    tujuan: str
    bidang: str
    strategi: str
    kebijakan: str


@dataclass(frozen=True, slots=True)
class Renstra:
    """The plan of several years."""

    awal: int
    akhir: int
    visi: str
    misi: Mapping[str, Misi]
    tujuan: Mapping[str, Tujuan]
    sasaran: Mapping[str, Sasaran]
    target: Mapping[str, Mapping[int, NilaiTarget]]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the structure with its tugas and the units under it."""

    kode: str
    nama: str
    tugas: str
    bawahan: tuple[Unit, ...] = ()


@dataclass(frozen=True, slots=True)
class Pendahuluan:
    """Bab I. Texts are narrative source; `isu_strategis` are plain sentences."""

    dasar_pembentukan: str
    dasar_tugas: str
    latar_belakang: str
    tugas: str
    fungsi: str
    struktur: tuple[Unit, ...]
    isu_strategis: tuple[str, ...]
