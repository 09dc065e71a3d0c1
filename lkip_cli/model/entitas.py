"""The things a year is made of, with every reference resolved to a kode that exists."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.nilai import Absen, Isian, NilaiTarget


class Arah(StrEnum):
    """Which way is better."""

    NAIK = "naik"
    TURUN = "turun"
    RENTANG = "rentang"


class Agregasi(StrEnum):
    """How the figures of the quarters make the figure up to a quarter."""

    TERAKHIR = "terakhir"
    KUMULATIF = "kumulatif"
    JUMLAH = "jumlah"
    RATA_RATA = "rata_rata"
    MAKSIMUM = "maksimum"
    TAHUNAN = "tahunan"


class RumusTurun(StrEnum):
    """The formula of a lower-is-better indikator."""

    SELISIH = "selisih"
    KEBALIKAN = "kebalikan"


class HitungDari(StrEnum):
    """Whether capaian enters with the full or with the printed realisasi."""

    NILAI_PENUH = "nilai_penuh"
    NILAI_TAMPIL = "nilai_tampil"


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


@dataclass(frozen=True, slots=True)
class NarasiSasaran:
    """Narrative source of one sasaran; None is a block that is not there, Absen one declared absent."""

    analisis: str | Absen | None = None
    faktor_pendukung: str | Absen | None = None
    faktor_penghambat: str | Absen | None = None
    upaya: str | Absen | None = None


@dataclass(frozen=True, slots=True)
class Triwulan:
    """What all bidang and the planner filled in for one quarter, by kode."""

    nomor: int
    data: Mapping[str, Isian]
    realisasi_indikator: Mapping[str, Isian]
    realisasi_anggaran: Mapping[str, Isian]
    realisasi_keluaran: Mapping[str, Isian]
    narasi_sasaran: Mapping[str, NarasiSasaran]
    narasi_kegiatan: Mapping[str, str | Absen]
    angka: Mapping[str, Isian]
    satuan_angka: Mapping[str, Satuan]
    tanggal_laporan: datetime.date | None
    kata_pengantar: str
    penutup: str
    tindak_lanjut: str
