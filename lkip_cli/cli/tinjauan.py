"""What `lkip review` shows: the data as they are, judged against a revision."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer

from lkip_cli.angka.periode import Periode
from lkip_cli.banding.daftar import Daftar, Saringan, make_daftar
from lkip_cli.berkas.atomik import write_atomic
from lkip_cli.cli.akar import seen_from_root
from lkip_cli.cli.keluar import BERSIH, exit_code, print_page
from lkip_cli.cli.sajian import GAGAL_SIMPAN
from lkip_cli.cli.sisi_diff import SEKARANG, Sebutan, compare, list_unread, read_folder, read_revisi
from lkip_cli.cli.tempat import FolderData, shown_path
from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.baru import Pemilahan, compare_diagnostics
from lkip_cli.laporan.kelengkapan import compute_status
from lkip_cli.pipeline import Muatan, judge
from lkip_cli.sumber.git import GagalGit, open_repositori
from lkip_cli.writers.tinjauan.halaman import Tinjauan, format_tinjauan

REVISI_TERPANJANG = 250
"""Characters; the name of a branch is the name of a file."""


@dataclass(frozen=True, slots=True)
class Terbaca:
    """One state of the data, and how it is called."""

    muatan: Muatan
    sebutan: Sebutan


def check_revisi(revisi: str) -> str:
    """The one revision that was named. Raises BadParameter where none, a range, or a whole text stands there."""
    if not revisi.strip() or ".." in revisi or len(revisi) > REVISI_TERPANJANG:
        message = f"“{safe(revisi[:REVISI_TERPANJANG])}” bukan satu revisi. Tulis misalnya origin/main atau HEAD~1."
        raise typer.BadParameter(message, param_hint="--rev")
    return revisi.strip()


def make_tinjauan(folder: FolderData, revisi: str, *, ketat: bool) -> Tinjauan:
    """The data of the folder as they are, against those of a revision; alone where that cannot be had."""
    kini = Terbaca(read_folder(folder), Sebutan(SEKARANG))
    found = judge(kini.muatan)
    gagal = exit_code(found, ketat=ketat) != BERSIH
    status = compute_status(kini.muatan.tahun, kini.muatan.hasil, found, folder.nama)
    dasar = _read_dasar(folder, revisi)
    if isinstance(dasar, GagalGit):
        alone = f"Tanpa pembanding: {dasar.pesan} Semua temuan ditampilkan; perubahan tidak."
        return Tinjauan(gagal, _sort_out(found, []), status, catatan=(alone,))
    daftar, catatan = _compare(dasar, kini)
    return Tinjauan(gagal, _sort_out(found, judge(dasar.muatan)), status, daftar, dasar.sebutan.uraian, catatan)


def write_tinjauan(tinjauan: Tinjauan, keluaran: str | None) -> int:
    """Show the page, or write it to a file; 0, or 2 where that cannot be written, which is told."""
    page = format_tinjauan(tinjauan)
    if keluaran is None:
        print_page(page)
        return BERSIH
    failure = write_atomic(Path(keluaran), page.encode())
    if failure is not None:
        sys.stderr.write(f"Tinjauan tidak tersimpan: {safe(failure.pesan)}\n")
        return GAGAL_SIMPAN
    sys.stdout.write(f"Tinjauan ditulis: {safe(shown_path(Path(keluaran)))}\n")
    return BERSIH


def _read_dasar(folder: FolderData, revisi: str) -> Terbaca | GagalGit:
    """The data at the revision, whose files are called as those on disk: so a finding of both is known again."""
    repositori = open_repositori(folder.path)
    if isinstance(repositori, GagalGit):
        return repositori
    dibaca = read_revisi(repositori, revisi, folder.nama)
    return dibaca if isinstance(dibaca, GagalGit) else Terbaca(*dibaca)


def _sort_out(found: list[Diagnostic], before: list[Diagnostic]) -> Pemilahan:
    """The findings, those that are shown with the paths that a forge knows."""
    temuan = compare_diagnostics(found, before)
    return Pemilahan(seen_from_root(temuan.baru, Path.cwd()), temuan.lama, temuan.hilang)


def _compare(dasar: Terbaca, kini: Terbaca) -> tuple[Daftar | None, tuple[str, ...]]:
    """The changes of the newest quarter that both states have, and what is to be said of the other quarters."""
    lama, baru = dasar.muatan.hasil.keys(), kini.muatan.hasil.keys()
    both = sorted(lama & baru)
    tidak_ada = (
        *_absent(baru - lama, dasar.sebutan.uraian, "angkanya tidak dibandingkan"),
        *_absent(lama - baru, SEKARANG, f"ada pada {dasar.sebutan.uraian}"),
    )
    if not both:
        return None, ("Tidak ada triwulan yang datanya ada pada kedua keadaan.", *tidak_ada)
    return _changes(dasar, kini, both[-1]), (*tidak_ada, *_others(dasar, kini, both[:-1]))


def _absent(periode: set[Periode], pada: str, besides: str) -> Iterator[str]:
    if periode:
        yield f"{', '.join(map(str, sorted(periode)))} belum ada pada {pada}; {besides}."


def _changes(dasar: Terbaca, kini: Terbaca, periode: Periode) -> Daftar:
    banding = compare(dasar.muatan, periode, kini.muatan, periode)
    catatan = (line for sisi in (dasar, kini) for line in _unread(sisi, periode))
    return make_daftar(dasar.sebutan.at(periode), kini.sebutan.at(periode), banding, Saringan(), tuple(catatan))


def _unread(sisi: Terbaca, periode: Periode) -> Iterator[str]:
    unread = list_unread(sisi.muatan, periode)
    if unread:
        yield f"{len(unread)} kesalahan pada {sisi.sebutan.uraian}; yang tidak terbaca tidak dibandingkan."


def _others(dasar: Terbaca, kini: Terbaca, periode: list[Periode]) -> Iterator[str]:
    """The older quarters that changed as well, with the number of changes."""
    counted = ((satu, _changes(dasar, kini, satu).berubah) for satu in periode)
    changed = [f"{satu} ({n} perubahan)" for satu, n in counted if n]
    if changed:
        yield f"Triwulan lain yang juga berubah: {', '.join(changed)}. Lihat `lkip diff {periode[-1]} --rev REVISI`."
