"""The state as a table of Markdown, for a page or a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.formats.markdown import escape_markdown
from lkip_cli.laporan.kelengkapan import Kelengkapan
from lkip_cli.writers.status.lajur import KEPALA, TEKS, Tampilan, list_open, make_row, tell_others


def format_status(tampilan: Tampilan) -> str:
    """The table, and below it, where asked for, every entry that is open."""
    status = tampilan.status
    sides = ("---" if column in TEKS else "---:" for column in range(len(KEPALA)))
    lines = [_line(KEPALA), _line(tuple(sides)), *(_line(make_row(satu)) for satu in status.baris)]
    if tampilan.rinci:
        lines += [line for satu in status.baris for line in _detail(satu)]
    return "\n".join([*lines, "", tell_others(status)])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(_escape(cell) for cell in cells)} |"


def _escape(text: str) -> str:
    """Data as Markdown shows it and does not obey it."""
    return escape_markdown(safe(text))


def _detail(satu: Kelengkapan) -> Iterator[str]:
    for judul, entries in list_open(satu):
        yield ""
        yield f"**{satu.periode.tahun} {satu.periode.singkat}, {_escape(satu.nama)}**: {judul}"
        yield ""
        yield from (f"- {_escape(entry)}" for entry in entries)
