"""Edits of a text file that keep every other byte: BOM, line ends, spaces and comments stay as they are."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from lkip_cli.diagnostics import Edit

BERUBAH = "isi baris ini bukan lagi yang diperiksa"
BERTINDIH = "ada dua perbaikan untuk tempat yang sama"
BUKAN_TEKS = "berkas ini bukan teks UTF-8"

_BOM = "\ufeff"
_AKHIR_BARIS = re.compile("(\r\r\n|\r\n|\r|\n)")


@dataclass(frozen=True, slots=True)
class Lewat:
    """An edit that was not made, and why."""

    edit: Edit
    sebab: str


@dataclass(frozen=True, slots=True)
class Suntingan:
    """A file after its edits: the whole content, the edits that were made, and those that were not."""

    isi: bytes
    dibuat: tuple[Edit, ...]
    dilewati: tuple[Lewat, ...]


def apply_edits(raw: bytes, edits: Iterable[Edit]) -> Suntingan:
    """The bytes of a file with its edits made; which file their places name is for the caller to know.

    Lines and columns count as in `TextPlace`. An edit is left out where the line is no
    longer the one that was looked at, and where another edit wants the same characters,
    for then there are two readings. The same edit twice is one.
    """
    wanted = sorted(dict.fromkeys(edits), key=_position)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return Suntingan(raw, (), tuple(Lewat(edit, BUKAN_TEKS) for edit in wanted))
    lines, ends = split_lines(text)
    skipped = [*_skip_changed(wanted, lines), *_skip_overlapping(wanted)]
    left_out = {lewat.edit for lewat in skipped}
    made = [edit for edit in wanted if edit not in left_out]
    for edit in reversed(made):
        index, start = edit.place.baris - 1, edit.place.kolom - 1
        line = lines[index]
        lines[index] = f"{line[:start]}{edit.pengganti}{line[start + edit.place.panjang :]}"
    first = dict(reversed([(lewat.edit, lewat) for lewat in skipped]))
    return Suntingan(_join(text, lines, ends), tuple(made), tuple(first[edit] for edit in wanted if edit in first))


def restore_lines(lama: bytes, baru: bytes, baris: Container[int]) -> bytes:
    """The content `baru` of a file with some lines (numbers from 1) as they were in `lama`; both are UTF-8."""
    text = lama.decode("utf-8")
    before, ends = split_lines(text)
    after, _ = split_lines(baru.decode("utf-8"))
    pairs = enumerate(zip(before, after, strict=True), start=1)
    return _join(text, [old if nomor in baris else new for nomor, (old, new) in pairs], ends)


def split_lines(text: str) -> tuple[list[str], list[str]]:
    """The lines of a text as an editor counts them, without a BOM, and the line end of each (empty for the last).

    The line ends of Windows, Unix, old Macs and of twice converted files count.
    """
    parts = _AKHIR_BARIS.split(text.removeprefix(_BOM))
    return parts[::2], [*parts[1::2], ""]


def _join(text: str, lines: Iterable[str], ends: Iterable[str]) -> bytes:
    """Lines put together as `text` was: with its BOM, if any."""
    bom = _BOM if text.startswith(_BOM) else ""
    return (bom + "".join(line + end for line, end in zip(lines, ends, strict=True))).encode()


def _position(edit: Edit) -> tuple[int, int, int]:
    return edit.place.baris, edit.place.kolom, edit.place.panjang


def _skip_changed(edits: Iterable[Edit], lines: Sequence[str]) -> Iterator[Lewat]:
    """Edits whose line is not the one that was looked at, or ends before their place does."""
    for edit in edits:
        place = edit.place
        line = lines[place.baris - 1] if place.baris <= len(lines) else None
        if line is None or line != place.excerpt or place.kolom - 1 + place.panjang > len(line):
            yield Lewat(edit, BERUBAH)


def _skip_overlapping(edits: Sequence[Edit]) -> Iterator[Lewat]:
    """Edits that share a character, or the place between two characters, with another one; sorted by place."""
    reach: Edit | None = None
    for edit in edits:
        if reach is not None and _overlaps(reach, edit):
            yield Lewat(reach, BERTINDIH)
            yield Lewat(edit, BERTINDIH)
        if reach is None or _end(edit) >= _end(reach):
            reach = edit


def _overlaps(first: Edit, second: Edit) -> bool:
    return second.place.baris == first.place.baris and (
        second.place.kolom < _end(first)[1] or second.place.kolom == first.place.kolom
    )


def _end(edit: Edit) -> tuple[int, int]:
    return edit.place.baris, edit.place.kolom + edit.place.panjang
