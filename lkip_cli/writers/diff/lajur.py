"""Columns of text that fit into the width of a terminal: nothing is cut off, long texts are wrapped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from lkip_cli.diagnostics.aman import width

JARAK = "  "
TERSEMPIT = 6
"""A column is never narrower than this, however narrow the terminal."""


def fit_columns(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """The widths of the columns: as wide as their texts, the widest made narrower until all fit into `room`."""
    widths = [max(width(row[nomor]) for row in rows) for nomor in range(len(rows[0]))]
    room -= len(JARAK) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > TERSEMPIT:
        widths[widths.index(max(widths))] -= 1
    return widths


def layout(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """The lines of one row."""
    wrapped = [list(wrap(text, lebar)) for text, lebar in zip(row, widths, strict=True)]
    for parts in zip_longest(*wrapped, fillvalue=""):
        padded = (part + " " * (lebar - width(part)) for part, lebar in zip(parts, widths, strict=True))
        yield JARAK.join(padded).rstrip()


def wrap(text: str, lebar: int) -> Iterator[str]:
    """A text in lines of at most `lebar` columns, between words where that can be."""
    line = ""
    for word in text.split(" "):
        if line and width(f"{line} {word}") > lebar:
            yield line
            line = ""
        line = f"{line} {word}" if line else word
        while width(line) > lebar:
            head = _head(line, lebar)
            yield head
            line = line[len(head) :]
    yield line


def _head(line: str, lebar: int) -> str:
    """As many characters as fit, one at least."""
    panjang = 1
    while width(line[: panjang + 1]) <= lebar:
        panjang += 1
    return line[:panjang]
