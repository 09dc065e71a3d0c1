"""What a bidang promises: indikator with targets, kegiatan with pagu."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas.instansi import Perhitungan, Satuan
from lkip_cli.model.entitas.pilihan import Agregasi, Arah
from lkip_cli.model.nilai import Absen, NilaiTarget


@dataclass(frozen=True, slots=True)
class DataDasar:
    """A named quantity that formulas refer to."""

    kode: str
    nama: str
    satuan: Satuan
    bidang: str
    agregasi: Agregasi
    sumber_data: str


@dataclass(frozen=True, slots=True)
class Rumus:
    """pembilang / penyebut x pengali; each side is a sum of data_dasar by kode."""

    pembilang: tuple[str, ...]
    penyebut: tuple[str, ...]
    pengali: Decimal = Decimal(100)


@dataclass(frozen=True, slots=True)
class Target:
    """The target of a year under one version of the PK; `triwulan` where it is split."""

    tahun: NilaiTarget
    triwulan: Mapping[int, NilaiTarget] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Indikator:
    """An indikator kinerja of a sasaran.

    `target` maps the versions of the Perjanjian Kinerja to the target, oldest first;
    an unlisted version keeps the one before. `tanpa_kegiatan` is the declared reason
    why no kegiatan supports it (empty: some do).
    """

    kode: str
    nama: str
    bidang: str
    sasaran: str
    iku: bool
    satuan: Satuan
    arah: Arah
    agregasi: Agregasi
    perhitungan: Perhitungan
    target: Mapping[str, Target]
    rumus: Rumus | None = None
    penjelasan: str = ""
    perjanjian_kinerja: bool = True
    tanpa_kegiatan: str = ""
    alasan_pemilihan: str = ""
    sumber_data: str = ""


@dataclass(frozen=True, slots=True)
class Keluaran:
    """The indikator kegiatan: what a kegiatan delivers in the year."""

    nama: str
    satuan: Satuan
    target: NilaiTarget


@dataclass(frozen=True, slots=True)
class Kegiatan:
    """A kegiatan or sub kegiatan; money stands at the leaves only.

    `induk` is the kode of the kegiatan above a sub kegiatan, else empty. `pagu` maps
    versions to rupiah, or to Gagal where it could not be read (an unlisted version keeps
    the one before), or is Absen. `keluaran` is None where the data declare that there is
    none.
    """

    kode: str
    nama: str
    program: str
    bidang: str
    induk: str
    mendukung: str
    juga_mendukung: tuple[str, ...]
    keluaran: Keluaran | None
    pagu: Mapping[str, Decimal | Gagal] | Absen
    sumber_dana: str = ""
    perjanjian_kinerja: bool = True


@dataclass(frozen=True, slots=True)
class Program:
    """A program of one bidang; `kegiatan` are kode in print order."""

    kode: str
    nama: str
    bidang: str
    kegiatan: tuple[str, ...]
