"""instansi.yaml -> Instansi."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import (
    Instansi,
    Pejabat,
    Perhitungan,
    Predikat,
    Satuan,
    Skala,
    TingkatPredikat,
)
from lkip_cli.model.instansi import BerkasInstansi, PejabatBerkas, PerhitunganBerkas, SatuanBerkas, SkalaBerkas
from lkip_cli.model.susun.baca import read_scalar
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.model.susun.terbaca import Terbaca
from lkip_cli.sumber.tree import LocatedTree

PERSEN = Satuan("persen", "%", JenisAngka.PERSEN)
NILAI = Satuan("nilai", "nilai", JenisAngka.DESIMAL)

KOSONG = Instansi("", "", "", "", Pejabat(""), Pejabat(""), {}, Perhitungan(), (), {}, {})
"""Stands in where instansi.yaml could not be read."""


def build_instansi(terbaca: Terbaca[BerkasInstansi] | None, kolektor: Kolektor) -> Instansi:
    """The agency; `KOSONG` where the file is missing or could not be read."""
    if terbaca is None or isinstance(terbaca.model, Gagal):
        for jenis in ("satuan", "predikat", "bidang"):
            kolektor.unreadable(jenis)
        return KOSONG
    _declare(terbaca.model, terbaca.tree, kolektor)
    return _instansi(terbaca.model, terbaca.tree, kolektor)


def _declare(berkas: BerkasInstansi, tree: LocatedTree, kolektor: Kolektor) -> None:
    kolektor.letak.add(("instansi",), tree.place)
    for kode in berkas.bidang:
        kolektor.declare("bidang", kode, tree, ("bidang", kode))
    for jenis in ("satuan", "predikat"):
        for kode in getattr(berkas, jenis):
            kolektor.declare(jenis, kode, tree, (jenis, kode), unik=False)


def _instansi(berkas: BerkasInstansi, tree: LocatedTree, kolektor: Kolektor) -> Instansi:
    predikat = _predikat(berkas, tree, kolektor)
    return Instansi(
        nama=berkas.nama,
        nama_singkat=berkas.nama_singkat,
        daerah=berkas.daerah,
        ibu_kota=berkas.ibu_kota,
        kepala=_pejabat(berkas.pejabat.kepala),
        atasan=_pejabat(berkas.pejabat.atasan),
        bidang=berkas.bidang,
        perhitungan=_perhitungan(berkas.perhitungan),
        skala_nilai=_skala(berkas.skala_nilai, tree, kolektor),
        predikat=predikat,
        satuan={
            kode: satuan
            for kode, isi in berkas.satuan.items()
            if not isinstance(isi, Gagal) and (satuan := _satuan(kode, isi, tree, predikat, kolektor))
        },
    )


def _perhitungan(isi: PerhitunganBerkas) -> Perhitungan:
    return Perhitungan(isi.rumus_turun, batas(isi.batas_capaian), isi.hitung_dari, int(isi.desimal))


def batas(text: str) -> Decimal | None:
    """The cap of capaian in persen; None for `tanpa`."""
    return None if text == "tanpa" else Decimal(text)


def _pejabat(isi: PejabatBerkas) -> Pejabat:
    return Pejabat(isi.jabatan, isi.nama, isi.nip, isi.pangkat)


def _number(kolektor: Kolektor, tree: LocatedTree, loc: tuple[str, ...], text: str, satuan: Satuan) -> Decimal | None:
    value = read_scalar(kolektor, tree, loc, text, satuan, ())
    return value if isinstance(value, Decimal) else None


def _skala(isi: Mapping[str, SkalaBerkas | Gagal], tree: LocatedTree, kolektor: Kolektor) -> tuple[Skala, ...]:
    bands = []
    for kode, band in isi.items():
        if isinstance(band, Gagal):
            continue
        mulai = _number(kolektor, tree, ("skala_nilai", kode, "mulai"), band.mulai, PERSEN)
        if mulai is not None:
            bands.append(Skala(kode, band.nama, mulai, band.warna))
    return tuple(sorted(bands, key=lambda band: band.mulai, reverse=True))


def _predikat(berkas: BerkasInstansi, tree: LocatedTree, kolektor: Kolektor) -> dict[str, Predikat]:
    lists = {}
    for kode, letters in berkas.predikat.items():
        if isinstance(letters, Gagal):
            continue
        steps = []
        for letter, isi in letters.items():
            if isinstance(isi, Gagal):
                continue
            loc = ("predikat", kode, letter, "di_atas")
            bound = _number(kolektor, tree, loc, isi.di_atas, NILAI) if isi.di_atas is not None else None
            steps.append(TingkatPredikat(letter, isi.nama, bound))
        lists[kode] = Predikat(kode, tuple(steps))
    return lists


def _satuan(
    kode: str, isi: SatuanBerkas, tree: LocatedTree, predikat: Mapping[str, Predikat], kolektor: Kolektor
) -> Satuan | None:
    desimal = int(isi.desimal) if isi.desimal is not None else None
    if isi.jenis is not JenisAngka.PREDIKAT:
        return Satuan(kode, isi.nama, isi.jenis, desimal)
    named = isi.predikat or kode
    if not kolektor.check("predikat", named, tree, ("satuan", kode, "predikat")) or named not in predikat:
        return None
    return Satuan(kode, isi.nama, isi.jenis, desimal, predikat[named])
