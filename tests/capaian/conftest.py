"""A year built from the few things that a test is about; all else is empty or the default."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest

from lkip_cli.angka.bulat import round_half_up
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Diagnostic, FilePlace, Gagal, Tingkat
from lkip_cli.model.entitas import (
    Agregasi,
    Arah,
    DataDasar,
    Dokumen,
    Indikator,
    Instansi,
    Kegiatan,
    Pejabat,
    Pendahuluan,
    Perhitungan,
    Program,
    Renstra,
    Sasaran,
    Satuan,
    Skala,
    Target,
    Triwulan,
    Versi,
)
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.letak import Letak
from lkip_cli.model.nilai import Isian, Nilai, NilaiTarget

PERSEN = Satuan("persen", "%", JenisAngka.PERSEN)
ORANG = Satuan("orang", "orang", JenisAngka.BULAT)
MURNI = Versi("murni", "Versi Murni", "DPA", dt.date(2018, 1, 2))
PERUBAHAN = Versi("perubahan", "Versi Perubahan", "DPPA", dt.date(2018, 5, 26))
SKALA = tuple(
    Skala(nama.lower().replace(" ", "-"), nama, Decimal(mulai), "FFFFFF")
    for nama, mulai in (
        ("Sangat Tinggi", 91),
        ("Tinggi", 76),
        ("Sedang", 66),
        ("Rendah", 51),
        ("Sangat Rendah", 0),
    )
)

Ditulis = str | Nilai | Isian
"""A number as text, or any other value of the data."""


@pytest.fixture(scope="session")
def persen() -> Satuan:
    return PERSEN


@pytest.fixture(scope="session")
def orang() -> Satuan:
    return ORANG


@pytest.fixture(scope="session")
def skala() -> tuple[Skala, ...]:
    """The scale of Permendagri 54/2010 by its lower bounds."""
    return SKALA


@pytest.fixture(scope="session")
def gagal() -> Gagal:
    """An entry that could not be read."""
    return Gagal(Diagnostic("LK101", Tingkat.KESALAHAN, "tidak terbaca", (FilePlace("data"),), "", ""))


@pytest.fixture(scope="session")
def cetak() -> Callable[[Hitungan], str | None]:
    """The figure as the page shows it, with a decimal point; None where there is no number."""

    def text(hitungan: Hitungan) -> str | None:
        if hitungan.angka is None:
            return None
        return str(hitungan.angka if hitungan.desimal is None else round_half_up(hitungan.angka, hitungan.desimal))

    return text


@pytest.fixture(scope="session")
def indikator() -> Callable[..., Indikator]:
    """An indikator in persen, higher is better, last figure counts; `target` a number as text or any target."""

    def build(kode: str, target: str | NilaiTarget | Mapping[str, Target], **lain: object) -> Indikator:
        if isinstance(target, str):
            target = Decimal(target)
        versions = target if isinstance(target, Mapping) else {"murni": Target(target)}
        isi: dict[str, object] = {
            "nama": kode,
            "bidang": "bidang-a",
            "sasaran": "sasaran-a",
            "iku": False,
            "satuan": PERSEN,
            "arah": Arah.NAIK,
            "agregasi": Agregasi.TERAKHIR,
            "perhitungan": Perhitungan(),
        }
        return Indikator(kode=kode, target=versions, **(isi | lain))  # type: ignore[arg-type]

    return build


@pytest.fixture(scope="session")
def kegiatan() -> Callable[..., Kegiatan]:
    """A kegiatan; `pagu` in rupiah of the first version, or any pagu."""

    def build(kode: str, pagu: object, **lain: object) -> Kegiatan:
        isi: dict[str, object] = {
            "nama": kode,
            "program": "program-a",
            "bidang": "bidang-a",
            "induk": "",
            "mendukung": "",
            "juga_mendukung": (),
            "keluaran": None,
        }
        versions = {"murni": Decimal(pagu)} if isinstance(pagu, str) else pagu
        return Kegiatan(kode=kode, pagu=versions, **(isi | lain))  # type: ignore[arg-type]

    return build


@pytest.fixture(scope="session")
def data_dasar() -> Callable[..., DataDasar]:
    """A data dasar that counts people."""

    def build(kode: str, agregasi: Agregasi = Agregasi.TERAKHIR, satuan: Satuan = ORANG) -> DataDasar:
        return DataDasar(kode, kode, satuan, "bidang-a", agregasi, "")

    return build


@pytest.fixture(scope="session")
def susun() -> Callable[..., Kinerja]:
    """The year 2018 of what a test gives: entities as lists, quarters as {nomor: {block: {kode: value}}}."""
    return build_kinerja


def build_kinerja(
    *entitas: DataDasar | Indikator | Kegiatan,
    isi: Mapping[int, Mapping[str, Mapping[str, Ditulis]]] | None = None,
    perhitungan: Perhitungan | None = None,
    versi: tuple[Versi, ...] = (MURNI, PERUBAHAN),
    sasaran: tuple[str, ...] = (),
) -> Kinerja:
    listed = {satu.kode: satu for satu in entitas}
    activities = {kode: satu for kode, satu in listed.items() if isinstance(satu, Kegiatan)}
    indikator = {kode: satu for kode, satu in listed.items() if isinstance(satu, Indikator)}
    names = dict.fromkeys((*sasaran, *(satu.sasaran for satu in indikator.values())))
    return Kinerja(
        tahun=2018,
        instansi=_instansi(activities, perhitungan or Perhitungan()),
        peraturan={},
        dokumen=Dokumen(versi, versi),
        renstra=Renstra(2014, 2018, "", {}, {}, _sasaran(names), {}),
        pendahuluan=Pendahuluan("", "", "", "", "", (), ()),
        data_dasar={kode: satu for kode, satu in listed.items() if isinstance(satu, DataDasar)},
        indikator=indikator,
        program={satu.program: Program(satu.program, satu.program, satu.bidang, ()) for satu in activities.values()},
        kegiatan=activities,
        triwulan={nomor: _triwulan(nomor, blok) for nomor, blok in (isi or {}).items()},
        letak=Letak(),
    )


def _instansi(activities: Mapping[str, Kegiatan], perhitungan: Perhitungan) -> Instansi:
    bidang = {satu.bidang: satu.bidang for satu in activities.values()}
    return Instansi("Dinas", "", "", "", Pejabat(""), Pejabat(""), bidang, perhitungan, SKALA, {}, {})


def _sasaran(names: Mapping[str, None]) -> dict[str, Sasaran]:
    return {kode: Sasaran(kode, nomor, kode, "", "", "bidang-a", "", "") for nomor, kode in enumerate(names, start=1)}


def _triwulan(nomor: int, blok: Mapping[str, Mapping[str, Ditulis]]) -> Triwulan:
    def figures(nama: str) -> dict[str, Isian]:
        return {kode: _isian(nilai) for kode, nilai in blok.get(nama, {}).items()}

    return Triwulan(
        nomor=nomor,
        data=figures("data"),
        realisasi_indikator=figures("realisasi_indikator"),
        realisasi_anggaran=figures("realisasi_anggaran"),
        realisasi_keluaran=figures("realisasi_keluaran"),
        narasi_sasaran={},
        narasi_kegiatan={},
        angka={},
        satuan_angka={},
        tanggal_laporan=None,
        kata_pengantar="",
        penutup="",
        tindak_lanjut="",
    )


def _isian(nilai: Ditulis) -> Isian:
    if isinstance(nilai, Isian):
        return nilai
    return Isian(Decimal(nilai) if isinstance(nilai, str) else nilai)


@pytest.fixture(scope="session")
def tw2() -> Periode:
    """Triwulan II 2018."""
    return Periode(2018, 2)
