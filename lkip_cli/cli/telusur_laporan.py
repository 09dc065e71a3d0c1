"""`lkip trace laporan.docx --angka ...`: where a figure is written in a Word file, and where it comes from."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

import typer

from lkip_cli.angka.periode import read_periode
from lkip_cli.cli.keluar import BERSIH, TEMUAN
from lkip_cli.cli.laporan_jadi import read_laporan, refuse_unreadable
from lkip_cli.cli.penelusuran import Permintaan, find_jejak
from lkip_cli.diagnostics import Fault
from lkip_cli.diagnostics.aman import safe
from lkip_cli.laporan.asal.cari import bare_number
from lkip_cli.laporan.asal.jejak import Jejak
from lkip_cli.word.telusur.berkas import Tertulis, search_report
from lkip_cli.writers.asal import find_format

TANPA_ANGKA = "angka yang dicari dalam laporan belum ditulis. Contoh: lkip trace laporan.docx --angka “101,40”"

BERBEDA = "Menurut data, angka di tempat itu bukan “{}”. Untuk memeriksa seluruh laporan: lkip verify {}\n\n"


def trace_report(permintaan: Permintaan) -> int:
    """Print where `angka` is written in the file `kode`, and the derivations from the data; the exit code."""
    berkas, angka = permintaan.kode or "", bare_number(permintaan.angka or "")
    if not angka:
        raise typer.BadParameter(TANPA_ANGKA)
    written = search_report(read_laporan(berkas), angka)
    if written is None:
        return refuse_unreadable(berkas)
    if not written:
        sys.stdout.write(f"“{safe(angka)}” tidak tertulis dalam {safe(berkas)}.\n")
        return TEMUAN
    sys.stdout.write(f"“{safe(angka)}” tertulis dalam {safe(berkas)} pada:\n")
    sys.stdout.writelines(f"  - {safe(tempat)}\n" for tempat in dict.fromkeys(satu.tempat for satu in written))
    sys.stdout.write(f"\n{_derivations(permintaan, written)}")
    return BERSIH


def _derivations(permintaan: Permintaan, written: Sequence[Tertulis]) -> str:
    """Of the figures that the file names there; where it names none, of those that print so."""
    tags = tuple(dict.fromkeys(satu.tag for satu in written if satu.tag))
    try:
        jejak = find_jejak(_with_tags(replace(permintaan, kode=None), tags))
    except typer.BadParameter as refused:
        return f"Asal angka ini tidak dapat ditunjukkan: {refused.message}\n"
    if not jejak.turunan:
        return f"Menurut data {jejak.periode.lengkap} tidak ada angka yang tercetak demikian.\n"
    return f"{_warn(permintaan, jejak) if tags else ''}{find_format('text')(jejak)}"


def _warn(permintaan: Permintaan, jejak: Jejak) -> str:
    """That a figure was changed by hand, or is not the one of the data any more; empty where all are as written."""
    angka = bare_number(permintaan.angka or "")
    if all(bare_number(satu.cetak) == angka for satu in jejak.turunan):
        return ""
    return BERBEDA.format(safe(angka), safe(permintaan.kode or ""))


def _with_tags(permintaan: Permintaan, tags: tuple[str, ...]) -> Permintaan:
    """The question with the figures that the file names, in the period of the first of them."""
    periode = read_periode(tags[0].rpartition("/")[2]) if tags else None
    if periode is None or isinstance(periode, Fault):
        return permintaan
    return replace(permintaan, tag=tags, tahun=periode.tahun, triwulan=periode.triwulan)
