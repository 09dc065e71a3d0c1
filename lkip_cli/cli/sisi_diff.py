"""Which two states of the data `lkip diff` compares, and which of their rows it shows."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import NoReturn

import typer

from lkip_cli.angka.periode import Periode, read_periode
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.banding.bandingkan import Banding, compare_pasangan, list_kode
from lkip_cli.banding.daftar import Keadaan, Saringan
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.pasangan import Sisi as KeadaanData
from lkip_cli.cli.app import DIPAKAI_SALAH
from lkip_cli.cli.keluar import show_progress
from lkip_cli.cli.tempat import FolderData
from lkip_cli.diagnostics import Diagnostic, Fault, Tingkat
from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.near import nearest
from lkip_cli.diagnostics.posisi import position
from lkip_cli.model.jenis_berkas import is_later
from lkip_cli.pipeline import Muatan, load
from lkip_cli.sumber.git import GagalGit, Repositori, open_repositori
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.git import open_revisi

SEKARANG = "berkas sekarang"
HEAD = "HEAD"
RENTANG = ".."


@dataclass(frozen=True, slots=True)
class Sebutan:
    """How a state of the data is called before its quarter is known."""

    uraian: str
    revisi: str = ""
    komit: str = ""

    def at(self, periode: Periode) -> Keadaan:
        """The same with the quarter."""
        return Keadaan(self.uraian, periode, self.revisi, self.komit)


@dataclass(frozen=True, slots=True)
class Sisi:
    """One state of the data as it was read, and how a reader knows it."""

    muatan: Muatan
    keadaan: Keadaan


@dataclass(frozen=True, slots=True)
class DuaSisi:
    """The two states, what hinders their comparison, and the data folder."""

    lama: Sisi
    baru: Sisi
    catatan: tuple[str, ...]
    folder: FolderData


def choose_sides(folder: FolderData, triwulan: tuple[str | None, str | None], rev: str | None) -> DuaSisi:
    """Two quarters of the folder, or one quarter at two revisions.

    Raises BadParameter or Exit where they are not there.
    """
    if rev is not None:
        return _revisions(folder, triwulan, rev)
    muatan = read_folder(folder)
    dari, ke = _choose_two(muatan, *map(_read, triwulan))
    lama, baru = (Sisi(muatan, Keadaan(periode.lengkap, periode)) for periode in (dari, ke))
    return DuaSisi(lama, baru, tuple(_unreadable(muatan, max(dari, ke))), folder)


def compare(lama: Muatan, dari: Periode, baru: Muatan, ke: Periode) -> Banding:
    """What changed from a quarter to another, or in one quarter from an older state of the data to a newer one."""
    sisi = (KeadaanData(m.tahun[periode.tahun], m.hasil[periode]) for m, periode in ((lama, dari), (baru, ke)))
    pasangan = Pasangan(*sisi)
    return Banding(pasangan, compare_pasangan(pasangan))


def make_saringan(pasangan: Pasangan, bidang: Iterable[str], kode: Iterable[str], *, semua: bool) -> Saringan:
    """The rows asked for. Raises BadParameter for a bidang or a kode that neither side knows."""
    folders = {nama for sisi in (pasangan.lama, pasangan.baru) for nama in sisi.kinerja.instansi.bidang}
    of_bidang = [_known(nama, folders, "bidang", "--bidang") for nama in bidang]
    of_kode = [_known(nama, frozenset(list_kode(pasangan)), "kode", "--kode") for nama in kode]
    return Saringan(of_bidang, of_kode, semua)


def _known(nama: str, known: Collection[str], jenis: str, option: str) -> str:
    if nama.strip() in known:
        return nama.strip()
    near = nearest(nama, known)
    hint = f" Maksudnya “{near}”?" if near else ""
    message = f"{jenis} “{safe(nama)}” tidak ada dalam data.{hint}"
    raise typer.BadParameter(message, param_hint=option)


def read_folder(folder: FolderData) -> Muatan:
    """The data as they are on disk."""
    show_progress(f"Membaca {folder.nama} ...")
    return load(FolderTempat(folder.path, folder.nama))


def _read(text: str | None) -> Periode | None:
    periode = None if text is None else read_periode(text)
    if isinstance(periode, Fault):
        message = f"{periode.ringkas}. {periode.perbaikan}"
        raise typer.BadParameter(safe(message))
    return periode


def _choose_two(muatan: Muatan, lama: Periode | None, baru: Periode | None) -> tuple[Periode, Periode]:
    """The quarters asked for; not asked for, the newest, and the one before it."""
    available = sorted(muatan.hasil)
    for periode in (lama, baru):
        if periode is not None and periode not in available:
            raise typer.BadParameter(_missing(periode, available))
    if lama is not None and available:
        return lama, baru or available[-1]
    if len(available) < len(("lama", "baru")):
        message = f"data {muatan.nama} belum memuat dua triwulan. {_listed(available)}"
        raise typer.BadParameter(message)
    return available[-2], available[-1]


def _missing(periode: Periode, available: Iterable[Periode]) -> str:
    return f"data {periode.lengkap} tidak ada. {_listed(available)}"


def _listed(available: Iterable[Periode]) -> str:
    return f"Triwulan yang ada datanya: {', '.join(map(str, sorted(available))) or 'belum ada'}."


def _revisions(folder: FolderData, triwulan: tuple[str | None, str | None], rev: str) -> DuaSisi:
    if triwulan[1] is not None:
        message = "dengan --rev, tulis paling banyak satu triwulan; triwulan itu dibandingkan pada kedua revisi."
        raise typer.BadParameter(message)
    diminta = _read(triwulan[0])
    if not rev.strip(" ."):
        message = "revisinya belum ditulis. Tulis misalnya HEAD~1 atau main..HEAD."
        raise typer.BadParameter(message, param_hint="--rev")
    dari, titik, ke = rev.partition(RENTANG)
    if ke.startswith("."):
        message = f"“{safe(rev)}” memakai tiga titik. Tulis dua titik, misalnya main..HEAD."
        raise typer.BadParameter(message, param_hint="--rev")
    repositori = _git(open_repositori(folder.path))
    dahulu, sebutan_lama = _at(repositori, dari or HEAD)
    kini, sebutan_baru = _at(repositori, ke or HEAD) if titik else (read_folder(folder), Sebutan(SEKARANG))
    periode = _common(diminta, dahulu, kini)
    lama, baru = Sisi(dahulu, sebutan_lama.at(periode)), Sisi(kini, sebutan_baru.at(periode))
    return DuaSisi(lama, baru, (*_unreadable(dahulu, periode), *_unreadable(kini, periode)), folder)


def read_revisi(repositori: Repositori, revisi: str, nama: str = "") -> tuple[Muatan, Sebutan] | GagalGit:
    """The data at a revision, and how it is called; `nama` where messages call its folder otherwise than git."""
    tempat = open_revisi(repositori, revisi, nama)
    if isinstance(tempat, GagalGit):
        return tempat
    show_progress(f"Membaca {revisi} ...")
    komit = tempat.komit
    tanggal = f", {format_tanggal(komit.tanggal)}" if komit.tanggal else ""
    return load(tempat), Sebutan(f"{revisi} ({komit.singkat}{tanggal})", revisi, komit.sha)


def _at(repositori: Repositori, revisi: str) -> tuple[Muatan, Sebutan]:
    dibaca = read_revisi(repositori, revisi)
    if isinstance(dibaca, GagalGit):
        _stop(dibaca)
    return dibaca


def _git(repositori: Repositori | GagalGit) -> Repositori:
    if isinstance(repositori, GagalGit):
        _stop(repositori)
    return repositori


def _stop(gagal: GagalGit) -> NoReturn:
    sys.stderr.write(f"Revisi tidak dapat dibandingkan: {safe(gagal.pesan)}\n")
    raise typer.Exit(DIPAKAI_SALAH)


def _common(diminta: Periode | None, lama: Muatan, baru: Muatan) -> Periode:
    """The quarter asked for, or the newest that both revisions have."""
    both = lama.hasil.keys() & baru.hasil.keys()
    if diminta is not None and diminta not in both:
        message = f"data {diminta.lengkap} tidak ada pada kedua revisi. {_listed(both)}"
        raise typer.BadParameter(message)
    if not both:
        message = "tidak ada triwulan yang datanya ada pada kedua revisi."
        raise typer.BadParameter(message)
    return diminta or max(both)


def list_unread(muatan: Muatan, periode: Periode) -> list[Diagnostic]:
    """The errors of entries that could not be read; those of later quarters take no part."""
    errors = [satu for satu in muatan.diagnostics if satu.tingkat is Tingkat.KESALAHAN]
    return [satu for satu in errors if not is_later(satu.place.berkas.removeprefix(f"{muatan.nama}/"), periode)]


def _unreadable(muatan: Muatan, periode: Periode) -> Iterator[str]:
    """What is to be said where entries could not be read."""
    errors = list_unread(muatan, periode)
    if errors:
        first = f"{position(errors[0].place)}: {errors[0].ringkas}"
        yield (
            f"{len(errors)} kesalahan pada {muatan.nama}; yang tidak terbaca tidak dibandingkan. "
            f"Yang pertama: {first}. Lihat: lkip validate"
        )
