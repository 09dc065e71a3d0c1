"""Narrative source text -> blocks of paragraphs and list items, with the references replaced by figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, TypedDict

from lkip_cli.diagnostics import Fault
from lkip_cli.laporan.cetak import Angka, Sorot, Span, Teks
from lkip_cli.laporan.penekanan import read_spans
from lkip_cli.laporan.rujukan import Reference, find_references, find_stray_braces

Resolver = Callable[[Reference], Angka | str | Fault]
"""What a reference stands for: a figure, plain words, or what is wrong with it."""

Jenis = Literal["paragraf", "butir"]

BUTIR = "- "


class BlokNarasi(TypedDict):
    """A paragraph or a list item."""

    jenis: Jenis
    teks: Teks


Line = tuple[int, str]
"""A line without its outer spaces, and its offset (characters) in the source text."""


def compose(text: str, resolve: Resolver) -> tuple[list[BlokNarasi], list[Fault]]:
    """The blocks of `text`, and the faults of its references with offsets in `text`.

    A blank line ends a paragraph, a line break is a space, `- ` at the start of a line
    begins a list item, `**tebal**` and `*miring*` are emphasis. A reference that cannot
    be resolved stays as it was written, highlighted, so no text is ever lost.
    """
    values, faults = resolve_references(text, resolve)
    return [_block(jenis, lines, values) for jenis, lines in _split(text)], faults


def resolve_references(text: str, resolve: Resolver) -> tuple[dict[int, Angka | str], list[Fault]]:
    """What the references of `text` stand for, by their offset, and the faults of the others and of stray braces."""
    found = [(reference, resolve(reference)) for reference in find_references(text)]
    values = {one.offset: Sorot(one.teks) if isinstance(value, Fault) else value for one, value in found}
    faults = [value for _, value in found if isinstance(value, Fault)]
    return values, sorted([*faults, *find_stray_braces(text)], key=lambda fault: fault.offset)


def _split(text: str) -> list[tuple[Jenis, list[Line]]]:
    """The blocks of `text` as their kind and their lines."""
    blocks: list[tuple[Jenis, list[Line]]] = []
    after_blank = True
    for offset, line in _lines(text):
        if not line.strip():
            after_blank = True
            continue
        content = _after_bullet(line)
        if content != line:
            blocks.append(("butir", []))
        elif after_blank:
            blocks.append(("paragraf", []))
        after_blank = False
        start = offset + len(line) - len(content.lstrip())
        blocks[-1][1].append((start, content.strip()))
    return blocks


def _lines(text: str) -> Iterator[Line]:
    offset = 0
    for line in text.split("\n"):
        yield offset, line
        offset += len(line) + 1


def _after_bullet(line: str) -> str:
    """What follows `- ` at the start of a line; the line itself where it begins no list item."""
    content = line.removeprefix(BUTIR)
    return content if content.strip() else line


def _block(jenis: Jenis, lines: list[Line], values: Mapping[int, Angka | str]) -> BlokNarasi:
    pieces: list[str | Span] = []
    for nomor, (offset, line) in enumerate(lines):
        pieces += [" "] if nomor else []
        pieces += _pieces(offset, line, values)
    return {"jenis": jenis, "teks": Teks(read_spans(pieces))}


def _pieces(offset: int, line: str, values: Mapping[int, Angka | str]) -> Iterator[str | Span]:
    """The line cut at its resolved references."""
    position = 0
    for reference in find_references(line):
        value = values.get(offset + reference.offset)
        if value is None:
            continue
        yield line[position : reference.offset]
        yield Span(value)
        position = reference.offset + reference.panjang
    yield line[position:]


def split_plain(text: str) -> list[str]:
    """The paragraphs and list items of a text of the plan as plain words; references are not read in it."""
    blocks, _ = compose(text, lambda reference: reference.teks)
    return [str(blok["teks"]) for blok in blocks]
