"""The state as a table for the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkip_cli.diagnostics.aman import safe, width
from lkip_cli.laporan.kelengkapan import Kelengkapan
from lkip_cli.writers.status.lajur import KEPALA, TEKS, Tampilan, list_open, make_row, tell_others


def format_status(tampilan: Tampilan) -> str:
    """The table, and below it, where asked for, every entry that is open."""
    status = tampilan.status
    rows = [KEPALA, *(tuple(safe(cell) for cell in make_row(satu)) for satu in status.baris)]
    lebar = [max(width(row[column]) for row in rows) for column in range(len(KEPALA))]
    lines = [_line(row, lebar) for row in rows]
    if tampilan.rinci:
        lines += [line for satu in status.baris for line in _detail(satu)]
    return "\n".join([*lines, "", tell_others(status)])


def _line(row: Sequence[str], lebar: Sequence[int]) -> str:
    cells = (_cell(text, lebar[column], left=column in TEKS) for column, text in enumerate(row))
    return "  ".join(cells).rstrip()


def _cell(text: str, lebar: int, *, left: bool) -> str:
    space = " " * (lebar - width(text))
    return text + space if left else space + text


def _detail(satu: Kelengkapan) -> Iterator[str]:
    for judul, entries in list_open(satu):
        yield ""
        yield f"{satu.periode.tahun} {satu.periode.singkat}, {safe(satu.nama)}: {judul}"
        yield from (f"  {safe(entry)}" for entry in entries)
