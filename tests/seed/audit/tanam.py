"""Plant one fault in a report: a detector that is content with the report must not be content with this one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from tests.seed.baca_kutipan import read_kutipan
from tests.seed.naskah import Jenis, Naskah, Paragraf, Tabel

Tanam = Callable[[Naskah], Naskah]


def cell(judul: str, lama: str, baru: str) -> Tanam:
    """In the first table whose caption holds `judul`, the first cell that holds `lama` reads `baru` there."""

    def change(tabel: Tabel) -> Tabel:
        rows = [tabel.kepala, tabel.nomor_kolom, *tabel.baris]
        y, x = next((y, x) for y, row in enumerate(rows) for x, teks in enumerate(row) if _holds(teks, lama))
        changed = [list(row) for row in rows]
        changed[y][x] = _reword(changed[y][x], lama, baru)
        return replace(tabel, kepala=changed[0], nomor_kolom=changed[1], baris=changed[2:])

    return _table(judul, change)


def without_column(judul: str, kepala: str) -> Tanam:
    """The table loses a column."""

    def change(tabel: Tabel) -> Tabel:
        x = tabel.kepala.index(kepala)
        rows = [[teks for i, teks in enumerate(row) if i != x] for row in [tabel.kepala, *tabel.baris]]
        return replace(tabel, kepala=rows[0], baris=rows[1:])

    return _table(judul, change)


def without_row(judul: str, sel: str) -> Tanam:
    """The table loses the rows with a cell that holds `sel`."""

    def change(tabel: Tabel) -> Tabel:
        return replace(tabel, baris=[row for row in tabel.baris if not any(_holds(teks, sel) for teks in row)])

    return _table(judul, change)


def _table(judul: str, change: Callable[[Tabel], Tabel]) -> Tanam:
    def plant(naskah: Naskah) -> Naskah:
        hits = [i for i, satu in enumerate(naskah.isi) if isinstance(satu, Tabel) and judul in satu.judul]
        return _put(naskah, hits[0], lambda satu: change(satu) if isinstance(satu, Tabel) else satu)

    return plant


def paragraph(lama: str, baru: str) -> Tanam:
    """The first paragraph outside the contents that holds `lama` reads `baru` there."""
    return _paragraph(lama, lambda satu: replace(satu, teks=_reword(satu.teks, lama, baru)))


def without(*parts: str) -> Tanam:
    """The paragraphs that hold all of `parts` are gone."""
    return _only(lambda satu: not all(part in satu.teks for part in parts))


def without_texts(sasaran: str) -> Tanam:
    """The section of a sasaran has tables and lists alone."""
    return _only(lambda satu: satu.sasaran != sasaran or satu.jenis is not Jenis.TEKS)


def _only(keep: Callable[[Paragraf], bool]) -> Tanam:
    return lambda naskah: replace(naskah, isi=[p for p in naskah.isi if isinstance(p, Tabel) or keep(p)])


def caption(lama: str, baru: str) -> Tanam:
    """The first caption that holds `lama` reads `baru` there."""
    return _paragraph(lama, lambda satu: replace(satu, teks=_reword(satu.teks, lama, baru)), Jenis.KETERANGAN)


def also(kutipan: str) -> Tanam:
    """The words of an excerpt are added at the end."""
    return lambda naskah: replace(naskah, isi=[*naskah.isi, *read_kutipan(kutipan).isi])


def label(teks: str, nomor: str) -> Tanam:
    """The first heading or list item that holds `teks` bears this number."""
    return _paragraph(teks, lambda satu: replace(satu, nomor=nomor), Jenis.JUDUL, Jenis.BUTIR)


def _paragraph(teks: str, change: Callable[[Paragraf], Paragraf], *jenis: Jenis) -> Tanam:
    def plant(naskah: Naskah) -> Naskah:
        shown = [satu for satu in naskah.paragraf(*jenis) if satu.jenis is not Jenis.DAFTAR]
        hit = naskah.isi.index(next(satu for satu in shown if _holds(satu.teks, teks)))
        return _put(naskah, hit, lambda satu: change(satu) if isinstance(satu, Paragraf) else satu)

    return plant


def _holds(teks: str, part: str) -> bool:
    return part.casefold() in teks.casefold()


def _reword(teks: str, lama: str, baru: str) -> str:
    return re.sub(re.escape(lama), baru, teks, flags=re.IGNORECASE)


def _put(naskah: Naskah, i: int, change: Callable[[Paragraf | Tabel], Paragraf | Tabel]) -> Naskah:
    return replace(naskah, isi=[*naskah.isi[:i], change(naskah.isi[i]), *naskah.isi[i + 1 :]])
