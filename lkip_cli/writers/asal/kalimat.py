"""The lines that every format tells of a figure: its formula, its rounding, its source."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.posisi import position
from lkip_cli.laporan.asal.jejak import Jejak, baris_of
from lkip_cli.laporan.asal.turunan import Turunan
from lkip_cli.sumber.git import Komit

Baris = tuple[str, str]
"""A label and what it says."""

BELUM = "belum di-commit"
TIDAK_TERCETAK = "tidak ada tempat dalam laporan ini"


def list_rincian(turunan: Turunan, jejak: Jejak) -> Iterator[Baris]:
    """What is told of a figure besides its name and value; everything is on one line and safe to show."""
    for label, isi in _list_raw(turunan, jejak):
        if isi:
            yield label, safe(isi)


def _list_raw(turunan: Turunan, jejak: Jejak) -> Iterator[Baris]:
    yield ("Rumus" if turunan.dihitung or turunan.masukan else "Jenis"), _formula(turunan)
    yield "Dihitung", turunan.dihitung
    yield "Pembulatan", turunan.dibulatkan
    yield from turunan.keterangan
    yield "Sumber", tell_source(turunan, jejak)


def _formula(turunan: Turunan) -> str:
    return f"{turunan.rumus} ({turunan.dasar})" if turunan.dasar else turunan.rumus


def list_places(turunan: Turunan, jejak: Jejak) -> list[str]:
    """Where the report prints a figure, or that it does not, safe to show; none where that was not looked for."""
    if not jejak.tercetak:
        return []
    return [safe(tempat) for tempat in jejak.tercetak.get(turunan.tag, (TIDAK_TERCETAK,))]


def tell_source(turunan: Turunan, jejak: Jejak) -> str:
    """Where a figure was filled in, and who did so; empty for a computed one."""
    if turunan.tempat is None:
        return ""
    baris = baris_of(turunan.tempat)
    if baris is None or baris not in jejak.riwayat:
        return position(turunan.tempat)
    return f"{position(turunan.tempat)}, {tell_komit(jejak.riwayat[baris])}"


def tell_source_briefly(turunan: Turunan, jejak: Jejak) -> str:
    """The same for one line of a list: the file and its line, and who wrote it."""
    baris = baris_of(turunan.tempat)
    if turunan.tempat is None or baris is None:
        return tell_source(turunan, jejak)
    tempat = f"{safe(baris[0])}:{baris[1]}"
    if baris not in jejak.riwayat:
        return tempat
    komit = jejak.riwayat[baris]
    return f"{tempat}, {komit.penulis if komit else BELUM}"


def tell_komit(komit: Komit | None) -> str:
    """As in "ditulis Siti Aminah pada 27 Juni 2018 (a1b2c3d4e5: Isi TW II)"."""
    if komit is None:
        return BELUM
    tanggal = f" pada {format_tanggal(komit.tanggal)}" if komit.tanggal else ""
    return f"ditulis {komit.penulis}{tanggal} ({komit.singkat}: {komit.judul})"
