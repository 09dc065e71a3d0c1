"""BIDANG/anggaran.yaml -> program and kegiatan with pagu by version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lkip_cli.diagnostics import Fault, Gagal
from lkip_cli.model.anggaran import VERSI_PERTAMA, BerkasAnggaran, KegiatanBerkas, KeluaranBerkas
from lkip_cli.model.entitas import Dokumen, Instansi, Kegiatan, Keluaran, Program
from lkip_cli.model.nilai import Absen, KataAbsen
from lkip_cli.model.susun.baca import KATA_ANGGARAN, KATA_TARGET, RUPIAH, read_scalar
from lkip_cli.model.susun.indikator import find_satuan
from lkip_cli.model.susun.kolektor import Kolektor
from lkip_cli.model.susun.terbaca import Terbaca
from lkip_cli.sumber.tree import LocatedTree

Loc = tuple[str | int, ...]
TIDAK_ADA = str(KataAbsen.TIDAK_ADA)


@dataclass(frozen=True, slots=True)
class Rumah:
    """What every kegiatan of a file is read against."""

    tree: LocatedTree
    bidang: str
    instansi: Instansi
    dokumen: Dokumen
    kolektor: Kolektor


def declare_anggaran(terbaca: Terbaca[BerkasAnggaran] | None, kolektor: Kolektor) -> None:
    """Note every kode of the file, before anything refers to it; None where the file is missing."""
    if terbaca is None or isinstance(terbaca.model, Gagal):
        kolektor.unreadable("kegiatan")
        kolektor.unreadable("program")
        return
    for kode, program in terbaca.model.program.items():
        kolektor.declare("program", kode, terbaca.tree, ("program", kode))
        if isinstance(program, Gagal):
            kolektor.unreadable("kegiatan")
        else:
            _declare_kegiatan(program.kegiatan, terbaca.tree, ("program", kode, "kegiatan"), kolektor)


def _declare_kegiatan(
    isi: Mapping[str, KegiatanBerkas | Gagal], tree: LocatedTree, loc: Loc, kolektor: Kolektor
) -> None:
    for kode, kegiatan in isi.items():
        kolektor.declare("kegiatan", kode, tree, (*loc, kode))
        if not isinstance(kegiatan, Gagal):
            _declare_kegiatan(kegiatan.sub_kegiatan, tree, (*loc, kode, "sub_kegiatan"), kolektor)


def build_anggaran(
    terbaca: Terbaca[BerkasAnggaran], bidang: str, instansi: Instansi, dokumen: Dokumen, kolektor: Kolektor
) -> tuple[dict[str, Program], dict[str, Kegiatan]]:
    """The program of a bidang, and all kegiatan and sub kegiatan in print order."""
    programs: dict[str, Program] = {}
    activities: dict[str, Kegiatan] = {}
    if isinstance(terbaca.model, Gagal):
        return programs, activities
    rumah = Rumah(terbaca.tree, bidang, instansi, dokumen, kolektor)
    for kode, isi in terbaca.model.program.items():
        if isinstance(isi, Gagal):
            continue
        loc: Loc = ("program", kode, "kegiatan")
        for kode_kegiatan, kegiatan in isi.kegiatan.items():
            if not isinstance(kegiatan, Gagal):
                activities |= _kegiatan(kode_kegiatan, kegiatan, (*loc, kode_kegiatan), kode, "", rumah)
        listed = tuple(k for k in isi.kegiatan if k in activities)
        programs[kode] = Program(kode, isi.nama, bidang, listed)
    return programs, activities


def _kegiatan(kode: str, isi: KegiatanBerkas, loc: Loc, program: str, induk: str, rumah: Rumah) -> dict[str, Kegiatan]:
    """A kegiatan, followed by its sub kegiatan."""
    built = {
        kode: Kegiatan(
            kode=kode,
            nama=isi.nama,
            program=program,
            bidang=rumah.bidang,
            induk=induk,
            mendukung=_mendukung(isi, loc, rumah),
            juga_mendukung=_juga_mendukung(isi, loc, rumah),
            keluaran=_keluaran(isi.keluaran, (*loc, "keluaran"), rumah),
            pagu=_pagu(isi, loc, rumah),
            sumber_dana=isi.sumber_dana,
            perjanjian_kinerja=isi.perjanjian_kinerja,
        )
    }
    for kode_sub, sub in isi.sub_kegiatan.items():
        if not isinstance(sub, Gagal):
            built |= _kegiatan(kode_sub, sub, (*loc, "sub_kegiatan", kode_sub), program, kode, rumah)
    return built


def _mendukung(isi: KegiatanBerkas, loc: Loc, rumah: Rumah) -> str:
    if isi.mendukung == TIDAK_ADA:
        return ""
    known = rumah.kolektor.check("indikator", isi.mendukung, rumah.tree, (*loc, "mendukung"))
    return isi.mendukung if known else ""


def _juga_mendukung(isi: KegiatanBerkas, loc: Loc, rumah: Rumah) -> tuple[str, ...]:
    return tuple(
        kode
        for nomor, kode in enumerate(isi.juga_mendukung)
        if rumah.kolektor.check("indikator", kode, rumah.tree, (*loc, "juga_mendukung", nomor))
    )


def _keluaran(isi: KeluaranBerkas | Absen | Gagal, loc: Loc, rumah: Rumah) -> Keluaran | None:
    if isinstance(isi, Absen | Gagal):
        return None
    satuan = find_satuan(isi.satuan, rumah.tree, (*loc, "satuan"), rumah.instansi, rumah.kolektor)
    if satuan is None:
        return None
    target = read_scalar(rumah.kolektor, rumah.tree, (*loc, "target"), isi.target, satuan, KATA_TARGET)
    return Keluaran(isi.nama, satuan, target)


def _pagu(isi: KegiatanBerkas, loc: Loc, rumah: Rumah) -> Mapping[str, Decimal | Gagal] | Absen:
    """Rupiah by version, oldest first; empty above sub kegiatan."""
    if isi.sub_kegiatan or isi.pagu is None:
        if bool(isi.sub_kegiatan) == (isi.pagu is not None):
            lacking = _EMPTY if "pagu" in isi.model_fields_set else _MISSING
            rumah.kolektor.report(rumah.tree, (*loc, "pagu"), _TWICE if isi.sub_kegiatan else lacking, key=True)
        return {}
    read: dict[str, Decimal | Gagal] = {}
    order = [versi.kode for versi in rumah.dokumen.pagu]
    for versi, text in isi.pagu.items():
        here = (*loc, "pagu", versi)
        if versi != VERSI_PERTAMA and not rumah.kolektor.check("versi_pagu", versi, rumah.tree, here, key=True):
            continue
        value = read_scalar(rumah.kolektor, rumah.tree, here, text, RUPIAH, KATA_ANGGARAN)
        if isinstance(value, Absen):
            return value
        if isinstance(value, Decimal | Gagal):
            read[order[0] if versi == VERSI_PERTAMA and order else versi] = value
    return {versi: read[versi] for versi in order if versi in read}


_TWICE = Fault(
    "LK219",
    "kegiatan yang mempunyai sub kegiatan tidak menulis pagu sendiri",
    "Pagunya dihitung dari jumlah pagu sub kegiatan, sehingga tidak ditulis dua kali.",
    "Hapus `pagu` pada kegiatan ini; tulis pagu pada setiap sub kegiatan.",
)
_EMPTY = Fault(
    "LK207",
    "pagu kegiatan ini belum diisi",
    "Isian yang kosong tidak sama dengan nol dan tidak sama dengan tidak ada.",
    "Tulis rupiahnya, misalnya `pagu: 59.190.000`, atau `pagu: tidak dianggarkan`.",
)
_MISSING = Fault(
    "LK202",
    "kunci wajib `pagu` belum ada pada kegiatan ini",
    "Setiap kegiatan mempunyai pagu, atau dinyatakan tidak dianggarkan.",
    "Tambahkan `pagu: 59.190.000`, atau `pagu: tidak dianggarkan`.",
)
