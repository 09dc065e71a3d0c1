"""What several refusals use: the Fault of a manual, a character in each line, a text in quotes or cut short."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from lkip_cli.diagnostics import Fault, Kaidah
from lkip_cli.sumber.tree import Span

RUJUKAN = "Tata tulis berkas data lkip, data/README.md"
_KUTIPAN_TERPANJANG = 40


def build_fault(
    kaidah: Kaidah, ringkas: str, perbaikan: str, *, bagian: tuple[int, int] = (0, 0), pengganti: str | None = None
) -> Fault:
    """The Fault of a manual; `bagian` is where the offending part begins and ends."""
    mulai, akhir = bagian
    return Fault(kaidah.kode, ringkas, kaidah.alasan, perbaikan, mulai, akhir - mulai, pengganti)


def find_in_lines(lines: Iterable[str], pola: re.Pattern[str]) -> Iterator[Span]:
    """The first character of each line that `pola` names."""
    for nomor, line in enumerate(lines, start=1):
        cocok = pola.search(line)
        if cocok:
            yield Span(nomor, cocok.start() + 1, 1)


def quote(text: str) -> str:
    """The text as a quoted scalar of one line."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def shorten(text: str) -> str:
    """The text as a message quotes it: cut where it is very long."""
    return text if len(text) <= _KUTIPAN_TERPANJANG else f"{text[: _KUTIPAN_TERPANJANG - 1]}…"


def name_character(character: str) -> str:
    """The code point and its international name, as in `U+00A0 NO-BREAK SPACE`."""
    nama = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {nama}".strip()
