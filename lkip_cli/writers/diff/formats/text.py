"""A comparison for the screen: one table under headings, as wide as the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from lkip_cli.banding.baris import KEPALA, name_of, remark_of, sides_of
from lkip_cli.banding.perubahan import Perubahan
from lkip_cli.diagnostics.aman import safe
from lkip_cli.writers.diff.lajur import fit_columns, layout, wrap
from lkip_cli.writers.diff.tampilan import Tampilan

KOLOM = KEPALA[1:]
TEPI, MASUK = " " * 2, " " * 4
TEBAL, POLOS = "\x1b[1m", "\x1b[0m"


def format_diff(tampilan: Tampilan) -> str:
    """What was compared, how much changed, the rows, and what is said besides."""
    daftar = tampilan.daftar
    parts = [safe(daftar.judul), safe(daftar.ringkasan)]
    lines = [line for part in parts for line in wrap(part, tampilan.lebar)]
    lines += _table(tampilan) if daftar.perubahan else ()
    lines += [""] if daftar.penutup else ()
    lines += [line for part in daftar.penutup for line in wrap(safe(part), tampilan.lebar)]
    return "\n".join(lines) + "\n"


def _table(tampilan: Tampilan) -> Iterator[str]:
    """Each name on a line of its own, its fields in columns below."""
    daftar = tampilan.daftar
    widths = fit_columns([KOLOM, *map(_cells, daftar.perubahan)], tampilan.lebar - len(MASUK))
    yield ""
    yield from _indented(layout(KOLOM, widths), MASUK)
    for satu in daftar.kelompok:
        yield ""
        yield f"{TEBAL}{satu.judul}{POLOS}" if tampilan.warna else satu.judul
        for pokok, rows in groupby(satu.perubahan, key=attrgetter("pokok")):
            yield from _indented(wrap(name_of(pokok), tampilan.lebar - len(TEPI)), TEPI)
            for row in rows:
                yield from _indented(layout(_cells(row), widths), MASUK)


def _cells(row: Perubahan) -> tuple[str, ...]:
    return safe(row.medan), *sides_of(row), remark_of(row)


def _indented(lines: Iterable[str], depan: str) -> Iterator[str]:
    return (f"{depan}{line}" for line in lines)
