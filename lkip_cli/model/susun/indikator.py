"""BIDANG/indikator.yaml -> data dasar and indikator with their targets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lkip_cli.diagnostics import Fault, Gagal
from lkip_cli.model.entitas import (
    Agregasi,
    DataDasar,
    Dokumen,
    Indikator,
    Instansi,
    Perhitungan,
    Rumus,
    Satuan,
    Target,
)
from lkip_cli.model.indikator import BerkasIndikator, IndikatorBerkas, RumusBerkas, TargetBerkas, TargetVersi
from lkip_cli.model.nilai import NilaiTarget, Rentang
from lkip_cli.model.susun.baca import KATA_TARGET, read_scalar
from lkip_cli.model.susun.instansi import NILAI, batas
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.model.susun.terbaca import Terbaca
from lkip_cli.sumber.tree import LocatedTree

Loc = tuple[str | int, ...]


def declare_indikator(terbaca: Terbaca[BerkasIndikator] | None, kolektor: Kolektor) -> None:
    """Note every kode of the file, before anything refers to it; None where the file is missing."""
    if terbaca is None or isinstance(terbaca.model, Gagal):
        for jenis in ("data_dasar", "indikator"):
            kolektor.unreadable(jenis)
        return
    for jenis in ("data_dasar", "indikator"):
        for kode in getattr(terbaca.model, jenis):
            kolektor.declare(jenis, kode, terbaca.tree, (jenis, kode))


def build_data_dasar(
    terbaca: Terbaca[BerkasIndikator], bidang: str, instansi: Instansi, kolektor: Kolektor
) -> dict[str, DataDasar]:
    """The data dasar of a bidang."""
    built: dict[str, DataDasar] = {}
    if isinstance(terbaca.model, Gagal):
        return built
    for kode, isi in terbaca.model.data_dasar.items():
        if isinstance(isi, Gagal):
            continue
        satuan = find_satuan(isi.satuan, terbaca.tree, ("data_dasar", kode, "satuan"), instansi, kolektor)
        if satuan:
            built[kode] = DataDasar(kode, isi.nama, satuan, bidang, isi.agregasi, isi.sumber_data)
    return built


def build_indikator(
    terbaca: Terbaca[BerkasIndikator], bidang: str, instansi: Instansi, dokumen: Dokumen, kolektor: Kolektor
) -> dict[str, Indikator]:
    """The indikator of a bidang; one that cannot be read is left out, its findings are reported."""
    if isinstance(terbaca.model, Gagal):
        return {}
    rumah = _Rumah(terbaca.tree, bidang, instansi, dokumen, kolektor)
    built = {
        kode: _indikator(kode, isi, rumah)
        for kode, isi in terbaca.model.indikator.items()
        if not isinstance(isi, Gagal)
    }
    return {kode: indikator for kode, indikator in built.items() if indikator is not None}


@dataclass(frozen=True, slots=True)
class _Rumah:
    """What every indikator of a file is read against."""

    tree: LocatedTree
    bidang: str
    instansi: Instansi
    dokumen: Dokumen
    kolektor: Kolektor


def _indikator(kode: str, isi: IndikatorBerkas, rumah: _Rumah) -> Indikator | None:
    tree, kolektor = rumah.tree, rumah.kolektor
    loc: Loc = ("indikator", kode)
    satuan = find_satuan(isi.satuan, tree, (*loc, "satuan"), rumah.instansi, kolektor)
    knows_sasaran = kolektor.check("sasaran", isi.sasaran, tree, (*loc, "sasaran"))
    rumus = _rumus(isi.rumus, tree, (*loc, "rumus"), kolektor) if isi.rumus else None
    _refuse_double_agregasi(isi, tree, loc, kolektor)
    if satuan is None or not knows_sasaran or (isi.rumus and rumus is None):
        return None
    return Indikator(
        kode=kode,
        nama=isi.nama,
        bidang=rumah.bidang,
        sasaran=isi.sasaran,
        iku=isi.iku,
        satuan=satuan,
        arah=isi.arah,
        agregasi=isi.agregasi or Agregasi.TERAKHIR,
        perhitungan=_perhitungan(isi, rumah.instansi.perhitungan),
        target=_targets(isi.target, (*loc, "target"), satuan, rumah),
        rumus=rumus,
        penjelasan=isi.penjelasan,
        perjanjian_kinerja=isi.perjanjian_kinerja,
        tanpa_kegiatan=isi.tanpa_kegiatan,
        alasan_pemilihan=isi.alasan_pemilihan,
        sumber_data=isi.sumber_data,
    )


def find_satuan(kode: str, tree: LocatedTree, loc: Loc, instansi: Instansi, kolektor: Kolektor) -> Satuan | None:
    """The satuan of that kode; None, with its finding reported, where the list does not hold it."""
    if not kolektor.check("satuan", kode, tree, loc):
        return None
    return instansi.satuan.get(kode)


def _perhitungan(isi: IndikatorBerkas, instansi: Perhitungan) -> Perhitungan:
    return Perhitungan(
        rumus_turun=isi.rumus_turun or instansi.rumus_turun,
        batas_capaian=batas(isi.batas_capaian) if isi.batas_capaian else instansi.batas_capaian,
        hitung_dari=isi.hitung_dari or instansi.hitung_dari,
        desimal=int(isi.desimal) if isi.desimal is not None else instansi.desimal,
    )


def _rumus(isi: RumusBerkas, tree: LocatedTree, loc: Loc, kolektor: Kolektor) -> Rumus | None:
    sides = {"pembilang": isi.pembilang, "penyebut": isi.penyebut}
    known = [
        kolektor.check("data_dasar", kode, tree, (*loc, side, nomor))
        for side, listed in sides.items()
        for nomor, kode in enumerate(listed)
    ]
    pengali = read_scalar(kolektor, tree, (*loc, "pengali"), isi.pengali, NILAI, ())
    if not all(known) or not isinstance(pengali, Decimal):
        return None
    return Rumus(tuple(isi.pembilang), tuple(isi.penyebut), pengali)


def _refuse_double_agregasi(isi: IndikatorBerkas, tree: LocatedTree, loc: Loc, kolektor: Kolektor) -> None:
    if isi.rumus and isi.agregasi:
        kolektor.report(
            tree,
            (*loc, "agregasi"),
            Fault(
                "LK217",
                "indikator yang memakai rumus tidak memakai agregasi",
                "Nilainya dihitung dari pembilang dan penyebut yang sudah digabungkan antar-triwulan.",
                "Hapus baris ini, dan tulis agregasi pada data dasar yang dipakai rumus.",
            ),
        )


def _targets(isi: TargetBerkas, loc: Loc, satuan: Satuan, rumah: _Rumah) -> Mapping[str, Target]:
    """The target by version of the PK, oldest first."""
    order = [versi.kode for versi in rumah.dokumen.perjanjian_kinerja]
    targets: dict[str, Target] = {}
    if isi.model_fields_set - set(isi.entri):
        targets[order[0] if order else ""] = _target(isi, rumah.tree, loc, satuan, rumah.kolektor)
    for versi, blok in isi.entri.items():
        known = rumah.kolektor.check("versi_pk", versi, rumah.tree, (*loc, versi), key=True)
        if known and not isinstance(blok, Gagal):
            targets[versi] = _target(blok, rumah.tree, (*loc, versi), satuan, rumah.kolektor)
    return {versi: targets[versi] for versi in order if versi in targets}


def _target(isi: TargetVersi, tree: LocatedTree, loc: Loc, satuan: Satuan, kolektor: Kolektor) -> Target:
    def read(kunci: str) -> NilaiTarget | None:
        text = getattr(isi, kunci)
        return None if text is None else read_scalar(kolektor, tree, (*loc, kunci), text, satuan, KATA_TARGET)

    quarters = {nomor: value for nomor in range(1, 5) if (value := read(f"tw{nomor}")) is not None}
    tahun = _rentang(read("minimal"), read("maksimal")) or read("tahun")
    if tahun is None:
        kolektor.report(tree, loc, _NO_TARGET)
        tahun = Gagal(kolektor.temuan[-1])
    return Target(tahun, quarters)


def _rentang(minimal: NilaiTarget | None, maksimal: NilaiTarget | None) -> Rentang | None:
    if isinstance(minimal, Decimal) and isinstance(maksimal, Decimal):
        return Rentang(minimal, maksimal)
    return None


_NO_TARGET = Fault(
    "LK218",
    "target tahunan belum ditulis",
    "Setiap indikator memerlukan satu target tahunan, atau rentang dengan batas bawah dan batas atas.",
    "Tulis `target: 90,19`, atau `tahun: 90,19` di bawah `target:`, atau `minimal:` dan `maksimal:` keduanya.",
)
