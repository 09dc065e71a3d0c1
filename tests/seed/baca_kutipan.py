"""A few words of the seed, written as a small literal, as a report.

# 3.1 Judul          heading (one # per level), its number first where it has one
T: Tabel 3.1 Judul   caption
R: a / b × 100       formula
| a | b |            row of a table, the headings first; a cell `"` is merged with the one above, `<` with the left
1) teks, a. teks     list item; any other line is a paragraph
"""

from __future__ import annotations

import re

from tests.seed.naskah import Jenis, Naskah, Susunan

JUDUL = re.compile(r"(#+) (?:(\d[\d.]*[.)]*) )?(.+)")
BUTIR = re.compile(r"(\d+[.)]+|[a-z]\.|\*)\s*(.+)")
AWALAN = {"T: ": Jenis.KETERANGAN, "R: ": Jenis.RUMUS}
DARI_ATAS, DARI_KIRI = '"', "<"


def read_kutipan(kutipan: str) -> Naskah:
    """The excerpt as a report; blank lines part two tables."""
    susunan = Susunan()
    rows: list[list[str]] = []
    for line in [*(raw.strip() for raw in kutipan.splitlines()), ""]:
        if line.startswith("|"):
            rows.append(_cells(line, rows))
            continue
        if rows:
            susunan.add_table(rows)
            rows = []
        if line:
            _add(susunan, line)
    return Naskah(susunan.isi)


def _add(susunan: Susunan, line: str) -> None:
    if line[:3] in AWALAN:
        susunan.add(line[3:], AWALAN[line[:3]])
    elif found := JUDUL.fullmatch(line):
        susunan.add(found[3], Jenis.JUDUL, found[2] or "", len(found[1]))
    elif found := BUTIR.fullmatch(line):
        susunan.add(found[2], Jenis.BUTIR, "" if found[1] == "*" else found[1])
    else:
        susunan.add(line)


def _cells(line: str, above: list[list[str]]) -> list[str]:
    cells: list[str] = []
    for raw in line.strip("|").split("|"):
        cell = raw.strip()
        cells.append(
            {DARI_ATAS: above[-1][len(cells)] if above else "", DARI_KIRI: cells[-1] if cells else ""}.get(cell, cell)
        )
    return cells
