"""The agency, its choices of calculation, and its units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.model.entitas.pilihan import HitungDari, RumusTurun


@dataclass(frozen=True, slots=True)
class Perhitungan:
    """The choices of calculation; an agency's defaults, or an indikator's own.

    `batas_capaian` is a cap in persen, None for none; `desimal` is the number of
    decimals of a percentage on the page.
    """

    rumus_turun: RumusTurun = RumusTurun.SELISIH
    batas_capaian: Decimal | None = None
    hitung_dari: HitungDari = HitungDari.NILAI_PENUH
    desimal: int = 2


@dataclass(frozen=True, slots=True)
class TingkatPredikat:
    """One step: its letter, its name, and the nilai it lies above (None: no bound)."""

    kode: str
    nama: str
    di_atas: Decimal | None


@dataclass(frozen=True, slots=True)
class Predikat:
    """An ordered list of steps, best first."""

    kode: str
    tingkat: tuple[TingkatPredikat, ...]


@dataclass(frozen=True, slots=True)
class Satuan:
    """A unit: how it is printed and how its figures are read."""

    kode: str
    nama: str
    jenis: JenisAngka
    desimal: int | None = None
    predikat: Predikat | None = None


@dataclass(frozen=True, slots=True)
class Skala:
    """A band of capaian with its lower bound in persen; the top band is open."""

    kode: str
    nama: str
    mulai: Decimal
    warna: str


@dataclass(frozen=True, slots=True)
class Pejabat:
    """Who signs; names may be empty and print as dotted lines."""

    jabatan: str
    nama: str = ""
    nip: str = ""
    pangkat: str = ""


@dataclass(frozen=True, slots=True)
class Instansi:
    """The agency in one year. `bidang` maps the folder to the name, in print order."""

    nama: str
    nama_singkat: str
    daerah: str
    ibu_kota: str
    kepala: Pejabat
    atasan: Pejabat
    bidang: Mapping[str, str]
    perhitungan: Perhitungan
    skala_nilai: tuple[Skala, ...]
    predikat: Mapping[str, Predikat]
    satuan: Mapping[str, Satuan]
