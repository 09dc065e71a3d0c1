"""twN.yaml of the planner and of every bidang -> one Triwulan."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from functools import partial

from lkip_cli.diagnostics import Fault, Gagal, Place
from lkip_cli.model.entitas import (
    DataDasar,
    Indikator,
    Kegiatan,
    Narasi,
    NarasiSasaran,
    Profil,
    Program,
    Sasaran,
    Satuan,
    Triwulan,
)
from lkip_cli.model.isian import AngkaBerkas, BlokIsian, IsianBerkas
from lkip_cli.model.nilai import Isian, Ralat
from lkip_cli.model.susun.baca import KATA_ANGGARAN, KATA_REALISASI, RUPIAH, Kata, make_ralat, read_isian
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.model.susun.terbaca import Terbaca
from lkip_cli.model.triwulan import BerkasTriwulan, NarasiBerkas, NarasiSasaranBerkas
from lkip_cli.model.triwulan_instansi import BerkasTriwulanInstansi
from lkip_cli.sumber.tree import LocatedTree

TRIWULAN_TERAKHIR = 4


@dataclass(frozen=True, slots=True)
class Rencana:
    """The plan of all bidang, to which the figures of a quarter belong."""

    bidang: tuple[str, ...]
    satuan: Mapping[str, Satuan]
    data_dasar: dict[str, DataDasar] = field(default_factory=dict)
    indikator: dict[str, Indikator] = field(default_factory=dict)
    program: dict[str, Program] = field(default_factory=dict)
    kegiatan: dict[str, Kegiatan] = field(default_factory=dict)
    sasaran: Mapping[str, Sasaran] = field(default_factory=dict)

    def find_bidang(self, kode: str) -> str:
        """The bidang that fills in a kode or writes about it; empty where it could not be read."""
        kinds = (self.data_dasar, self.indikator, self.kegiatan, self.sasaran)
        return next((kind[kode].bidang for kind in kinds if kode in kind), "")


@dataclass(slots=True)
class _Isi:
    """A quarter while it is put together."""

    data: dict[str, Isian] = field(default_factory=dict)
    realisasi_indikator: dict[str, Isian] = field(default_factory=dict)
    realisasi_anggaran: dict[str, Isian] = field(default_factory=dict)
    realisasi_keluaran: dict[str, Isian] = field(default_factory=dict)
    narasi_sasaran: dict[str, NarasiSasaran] = field(default_factory=dict)
    narasi_kegiatan: dict[str, Narasi] = field(default_factory=dict)
    angka: dict[str, Isian] = field(default_factory=dict)
    satuan_angka: dict[str, Satuan] = field(default_factory=dict)
    nama_angka: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Blok:
    """A block of figures of one bidang: what its kode are, their satuan, which must be there, the words allowed."""

    bidang: str
    nama: str
    jenis: str
    satuan: Mapping[str, Satuan]
    wajib: tuple[str, ...]
    kata: Kata


def list_blocks(rencana: Rencana, bidang: str) -> tuple[Blok, ...]:
    """The four blocks of figures of a bidang."""
    data = {k: d.satuan for k, d in rencana.data_dasar.items() if d.bidang == bidang}
    indikator = {k: i.satuan for k, i in rencana.indikator.items() if i.bidang == bidang}
    tanpa_rumus = tuple(k for k in indikator if rencana.indikator[k].rumus is None)
    kegiatan = {k: RUPIAH for k, g in rencana.kegiatan.items() if g.bidang == bidang}
    berpagu = tuple(k for k in kegiatan if isinstance(pagu := rencana.kegiatan[k].pagu, Mapping) and pagu)
    keluaran = {k: g.keluaran.satuan for k, g in rencana.kegiatan.items() if g.bidang == bidang and g.keluaran}
    return (
        Blok(bidang, "data", "data_dasar", data, tuple(data), KATA_REALISASI),
        Blok(bidang, "realisasi_indikator", "indikator", indikator, tanpa_rumus, KATA_REALISASI),
        Blok(bidang, "realisasi_anggaran", "kegiatan", kegiatan, berpagu, KATA_ANGGARAN),
        Blok(bidang, "realisasi_keluaran", "kegiatan", keluaran, tuple(keluaran), KATA_REALISASI),
    )


class Penyusun:
    """Puts one quarter together from the files of all bidang."""

    def __init__(self, nomor: int, rencana: Rencana, kolektor: Kolektor) -> None:
        """For quarter `nomor` (1 to 4)."""
        self._nomor = nomor
        self._rencana = rencana
        self._kolektor = kolektor
        self._isi = _Isi()
        self._bidang: list[str] = []

    def add_bidang(self, bidang: str, terbaca: Terbaca[BerkasTriwulan]) -> None:
        """The file of one bidang."""
        self._bidang.append(bidang)
        self._kolektor.letak.add(("triwulan_bidang", self._nomor, bidang), terbaca.tree.place)
        blocks = list_blocks(self._rencana, bidang)
        if isinstance(terbaca.model, Gagal):
            for blok in blocks:
                self._unreadable_block(blok, terbaca.model)
            self._unreadable_narasi(bidang, terbaca.model)
            return
        berkas, tree = terbaca.model, terbaca.tree
        for blok in blocks:
            isi: BlokIsian | Gagal = getattr(berkas, blok.nama)
            if isinstance(isi, Gagal):
                self._unreadable_block(blok, isi)
            else:
                getattr(self._isi, blok.nama).update(self._block(isi, tree, blok))
        self._angka(berkas.angka, tree)
        if isinstance(berkas.narasi, Gagal):
            self._unreadable_narasi(bidang, berkas.narasi)
        else:
            self._narasi(berkas.narasi, tree, bidang)

    def build(self, terbaca: Terbaca[BerkasTriwulanInstansi] | None) -> Triwulan:
        """The quarter, with the planner's part."""
        berkas = BerkasTriwulanInstansi() if terbaca is None or isinstance(terbaca.model, Gagal) else terbaca.model
        if terbaca is not None:
            self._angka(berkas.angka, terbaca.tree)
            self._kolektor.letak.add(("triwulan", self._nomor), terbaca.tree.place)
        tanggal = berkas.tanggal_laporan
        return Triwulan(
            nomor=self._nomor,
            **{f.name: getattr(self._isi, f.name) for f in fields(self._isi)},
            tanggal_laporan=tanggal if isinstance(tanggal, datetime.date) else None,
            kata_pengantar=_prose(berkas.kata_pengantar),
            penutup=_prose(berkas.penutup),
            tindak_lanjut=_prose(berkas.tindak_lanjut),
            bidang=tuple(self._bidang),
            profil=self._profil(berkas),
            ralat=self._ralat(berkas, terbaca.tree) if terbaca is not None else {},
        )

    def _profil(self, berkas: BerkasTriwulanInstansi) -> Profil:
        """As written; else that of the quarter: the report of the last one is that of the year."""
        if isinstance(berkas.profil, Profil):
            return berkas.profil
        return Profil.TAHUNAN if self._nomor == TRIWULAN_TERAKHIR else Profil.TRIWULAN

    def _ralat(self, berkas: BerkasTriwulanInstansi, tree: LocatedTree) -> dict[str, Ralat]:
        for kode in berkas.ralat:
            self._kolektor.letak.add(("ralat", self._nomor, kode), partial(_place_key, tree, ("ralat", kode)))
        return {kode: make_ralat(isi) for kode, isi in berkas.ralat.items() if not isinstance(isi, Gagal)}

    def _unreadable_block(self, blok: Blok, gagal: Gagal) -> None:
        """A block could not be read: neither could any of its figures."""
        getattr(self._isi, blok.nama).update(dict.fromkeys(blok.wajib, Isian(gagal)))

    def _unreadable_narasi(self, bidang: str, gagal: Gagal) -> None:
        """The narrative of a bidang could not be read."""
        sasaran = {i.sasaran for i in self._rencana.indikator.values() if i.bidang == bidang}
        self._isi.narasi_sasaran.update(dict.fromkeys(sasaran, NarasiSasaran(gagal, gagal, gagal, gagal)))
        kegiatan = [k for k, g in self._rencana.kegiatan.items() if g.bidang == bidang]
        self._isi.narasi_kegiatan.update(dict.fromkeys(kegiatan, gagal))

    def _block(self, isi: BlokIsian, tree: LocatedTree, blok: Blok) -> dict[str, Isian]:
        read: dict[str, Isian] = {}
        if isi.selebihnya_nol:
            read |= {kode: Isian(Decimal(0)) for kode in blok.wajib if kode not in isi.entri}
        for kode, isian in isi.entri.items():
            loc = (blok.nama, kode)
            self._kolektor.letak.add((blok.nama, self._nomor, kode), partial(_place_isian, tree, loc))
            if isinstance(isian, Gagal):
                if kode in blok.satuan:
                    read[kode] = Isian(isian)
            elif kode in blok.satuan:
                read[kode] = read_isian(self._kolektor, tree, loc, isian, blok.satuan[kode], blok.kata)
            elif self._kolektor.check(blok.jenis, kode, tree, loc, key=True):
                self._refuse_stranger(blok.bidang, loc, tree)
        return read

    def _refuse_stranger(self, bidang: str, loc: tuple[str, ...], tree: LocatedTree) -> bool:
        """Whether the kode at the end of `loc` belongs to another bidang; reports it."""
        owner = self._rencana.find_bidang(loc[-1])
        if owner in {"", bidang}:
            return False
        self._kolektor.report(tree, loc, _stranger(loc[-1], owner), key=True)
        return True

    def _angka(self, isi: Mapping[str, AngkaBerkas | Gagal], tree: LocatedTree) -> None:
        for kode, angka in isi.items():
            loc = ("angka", kode)
            self._kolektor.letak.add(("angka", self._nomor, kode), partial(_place_isian, tree, loc))
            if isinstance(angka, Gagal) or not self._kolektor.check("satuan", angka.satuan, tree, (*loc, "satuan")):
                continue
            satuan = self._rencana.satuan.get(angka.satuan)
            if satuan:
                isian = IsianBerkas(nilai=angka.nilai)
                self._isi.angka[kode] = read_isian(self._kolektor, tree, loc, isian, satuan, ())
                self._isi.satuan_angka[kode] = satuan
                self._isi.nama_angka[kode] = angka.nama

    def _narasi(self, narasi: NarasiBerkas, tree: LocatedTree, bidang: str) -> None:
        for kode, sasaran in narasi.sasaran.items():
            if self._takes("sasaran", kode, tree, bidang):
                self._isi.narasi_sasaran[kode] = _narasi_sasaran(sasaran)
        for kode, teks in narasi.kegiatan.items():
            if self._takes("kegiatan", kode, tree, bidang):
                self._isi.narasi_kegiatan[kode] = teks

    def _takes(self, jenis: str, kode: str, tree: LocatedTree, bidang: str) -> bool:
        """Whether a narrative counts: its kode is known, and is the bidang's own to write about."""
        loc = ("narasi", jenis, kode)
        known = self._kolektor.check(jenis, kode, tree, loc, key=True)
        if known and self._refuse_stranger(bidang, loc, tree):
            return False
        self._kolektor.letak.add((f"narasi_{jenis}", self._nomor, kode), lambda rest: tree.place((*loc, *rest)))
        return known


def _stranger(kode: str, owner: str) -> Fault:
    return Fault(
        "LK223",
        f"`{kode}` milik bidang `{owner}`",
        "Setiap bidang mengisi kodenya sendiri; angka dan narasi di berkas bidang lain tidak dibaca.",
        f"Pindahkan isian ini ke berkas triwulan di folder `{owner}`, atau hapus bila di sana sudah ditulis.",
    )


def _place_isian(tree: LocatedTree, loc: tuple[str, ...], rest: tuple[str | int, ...]) -> Place:
    return tree.place((*loc, *(rest or ("nilai",))))


def _place_key(tree: LocatedTree, loc: tuple[str, ...], rest: tuple[str | int, ...]) -> Place:
    return tree.place((*loc, *rest), key=not rest)


def _narasi_sasaran(isi: NarasiSasaranBerkas | Gagal) -> NarasiSasaran:
    blocks = NarasiSasaranBerkas.model_fields
    return NarasiSasaran(**{nama: isi if isinstance(isi, Gagal) else getattr(isi, nama) for nama in blocks})


def _prose(isi: str | Gagal | None) -> str:
    return isi if isinstance(isi, str) else ""
