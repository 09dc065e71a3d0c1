"""What edits would change, shown before they are made: the lines of a file before and after, as a diff.

Edits neither add nor remove a line, so that each line is compared with the one of its
number: no search for the longest common part is needed, which takes a minute for a file
of 50.000 lines.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from lkip_cli.berkas.sunting import split_lines
from lkip_cli.diagnostics.aman import safe

MERAH, HIJAU, BIRU, TEBAL, POLOS = "\x1b[31m", "\x1b[32m", "\x1b[36m", "\x1b[1m", "\x1b[0m"
BARIS_SEKITAR = 1
"""How many unchanged lines are shown before and behind a change."""


def preview(berkas: str, lama: bytes, baru: bytes, *, warna: bool = False) -> str:
    """The changes of one file, which messages call `berkas`, as a unified diff; empty where there is none.

    Both contents are UTF-8 and have as many lines. Tabs, and spaces that only look like
    one, are written out: else no change could be seen. `warna` says that the reader sees
    colours.
    """
    before, after = _lines(lama), _lines(baru)
    shown = [(TEBAL, f"--- {safe(berkas)} (sekarang)"), (TEBAL, f"+++ {safe(berkas)} (sesudah diperbaiki)")]
    groups = [group for run in _runs(changed_lines(lama, baru)) for group in _group(before, after, run)]
    lines = (f"{colour}{text}{POLOS}" if warna and colour else text for colour, text in shown + groups)
    return "".join(f"{line}\n" for line in lines) if groups else ""


def changed_lines(lama: bytes, baru: bytes) -> tuple[int, ...]:
    """The numbers, from 1, of the lines in which two contents of a file differ."""
    pairs = enumerate(zip(_lines(lama), _lines(baru), strict=True), start=1)
    return tuple(nomor for nomor, (before, after) in pairs if before != after)


def _lines(isi: bytes) -> list[str]:
    """The lines; what follows the last line end is none where it is empty."""
    lines, _ = split_lines(isi.decode("utf-8"))
    return lines if lines[-1] else lines[:-1]


def _runs(changed: Iterable[int]) -> Iterator[range]:
    """The numbers of changed lines put together where the lines shown around them would meet."""
    run = range(0)
    for nomor in changed:
        if run and nomor <= run[-1] + 2 * BARIS_SEKITAR + 1:
            run = range(run[0], nomor + 1)
            continue
        if run:
            yield run
        run = range(nomor, nomor + 1)
    if run:
        yield run


def _group(before: list[str], after: list[str], run: range) -> Iterator[tuple[str, str]]:
    """The lines of one group of changes, each with its colour; of lines changed one below the other the old first."""
    first, last = max(run[0] - BARIS_SEKITAR, 1), min(run[-1] + BARIS_SEKITAR, len(before))
    yield BIRU, f"@@ baris {first} @@" if first == last else f"@@ baris {first} sampai {last} @@"
    new: list[tuple[str, str]] = []
    for old, now in zip(before[first - 1 : last], after[first - 1 : last], strict=True):
        if old == now:
            yield from new
            new = []
            yield "", f" {_visible(old)}"
        else:
            yield MERAH, f"-{_visible(old)}"
            new.append((HIJAU, f"+{_visible(now)}"))
    yield from new


def _visible(text: str) -> str:
    """A line as a terminal may show it, with the name of each character that looks like a space and is none."""
    return safe("".join(_named(character) for character in text))


def _named(character: str) -> str:
    if character == "\t":
        return "[Tab]"
    is_odd = character != " " and unicodedata.category(character) == "Zs"
    return f"[U+{ord(character):04X}]" if is_odd else character
