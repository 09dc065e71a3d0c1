"""peraturan, renstra, dokumen and pendahuluan -> entities."""

from __future__ import annotations

import datetime

from lkip_cli.angka.periode import Periode, read_triwulan
from lkip_cli.angka.tanggal import read_tanggal
from lkip_cli.diagnostics import Fault, Gagal
from lkip_cli.model.dokumen import BerkasDokumen, VersiBerkas
from lkip_cli.model.entitas import Dokumen, Pendahuluan, Peraturan, Unit, Versi
from lkip_cli.model.pendahuluan import BerkasPendahuluan, UnitBerkas
from lkip_cli.model.peraturan import BerkasPeraturan
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.model.susun.terbaca import Terbaca
from lkip_cli.sumber.tree import LocatedTree


def build_peraturan(terbaca: Terbaca[BerkasPeraturan] | None, kolektor: Kolektor) -> dict[str, Peraturan]:
    """The regulations by kode, in file order."""
    if terbaca is None or isinstance(terbaca.model, Gagal):
        kolektor.unreadable("peraturan")
        return {}
    isi, tree = terbaca.model.peraturan, terbaca.tree
    for kode in isi:
        kolektor.declare("peraturan", kode, tree, ("peraturan", kode))
    records = {}
    for kode, record in isi.items():
        if isinstance(record, Gagal):
            continue
        pencabut = record.dicabut_oleh or ""
        if pencabut:
            kolektor.check("peraturan", pencabut, tree, ("peraturan", kode, "dicabut_oleh"))
        records[kode] = Peraturan(
            kode, record.jenis, record.nomor, record.tahun, record.tentang, pencabut, record.dasar_hukum
        )
    return records


def build_dokumen(terbaca: Terbaca[BerkasDokumen] | None, tahun: int, kolektor: Kolektor) -> Dokumen:
    """The versions of the PK and of the pagu, oldest first."""
    if terbaca is None or isinstance(terbaca.model, Gagal):
        kolektor.unreadable("versi_pk")
        kolektor.unreadable("versi_pagu")
        return Dokumen((), ())
    isi, tree = terbaca.model, terbaca.tree
    versions: dict[str, tuple[Versi, ...]] = {}
    for jenis, bagian in (("versi_pk", "perjanjian_kinerja"), ("versi_pagu", "pagu")):
        listed: list[Versi] = []
        for kode, versi in getattr(isi, bagian).items():
            kolektor.declare(jenis, kode, tree, (bagian, kode), unik=False)
            built = None if isinstance(versi, Gagal) else _versi(kode, versi, tree, (bagian, kode), tahun, kolektor)
            if built:
                listed.append(built)
        versions[bagian] = tuple(sorted(listed, key=lambda versi: versi.berlaku))
    return Dokumen(versions["perjanjian_kinerja"], versions["pagu"])


def _versi(
    kode: str, isi: VersiBerkas, tree: LocatedTree, loc: tuple[str, ...], tahun: int, kolektor: Kolektor
) -> Versi | None:
    berlaku = _berlaku(isi.berlaku, tahun)
    if isinstance(berlaku, Fault):
        kolektor.report(tree, (*loc, "berlaku"), berlaku)
        return None
    dasar = "" if isinstance(isi.dasar, Gagal) else isi.dasar
    return Versi(kode, isi.nama, dasar, berlaku)


def _berlaku(text: str, tahun: int) -> datetime.date | Fault:
    """A date, or the first day of a triwulan."""
    if text.casefold().startswith(("triwulan", "tw")):
        triwulan = read_triwulan(text)
        return triwulan if isinstance(triwulan, Fault) else Periode(tahun, triwulan).awal
    return read_tanggal(text)


def build_pendahuluan(terbaca: Terbaca[BerkasPendahuluan] | None, kolektor: Kolektor) -> Pendahuluan:
    """Bab I."""
    if terbaca is None or isinstance(terbaca.model, Gagal):
        return Pendahuluan("", "", "", "", "", (), ())
    isi, tree = terbaca.model, terbaca.tree
    for kunci in ("dasar_pembentukan", "dasar_tugas"):
        kolektor.check("peraturan", getattr(isi, kunci), tree, (kunci,))
    kolektor.letak.add(("pendahuluan",), tree.place)
    return Pendahuluan(
        dasar_pembentukan=isi.dasar_pembentukan,
        dasar_tugas=isi.dasar_tugas,
        latar_belakang=isi.latar_belakang,
        tugas=isi.tugas,
        fungsi=isi.fungsi,
        struktur=_units(isi.struktur),
        isu_strategis=tuple(isu for isu in isi.isu_strategis.values() if not isinstance(isu, Gagal)),
    )


def _units(isi: dict[str, UnitBerkas | Gagal]) -> tuple[Unit, ...]:
    return tuple(
        Unit(kode, unit.nama, unit.tugas, _units(unit.bawahan))
        for kode, unit in isi.items()
        if not isinstance(unit, Gagal)
    )
