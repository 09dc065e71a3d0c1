"""LK109: a mark that turns the direction of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.characters import ARAH
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, find_in_lines, name_character
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_POLA = re.compile(f"[{ARAH}]")

KAIDAH = Kaidah(
    "LK109",
    Tingkat.KESALAHAN,
    "tanda pembalik arah tulisan",
    "Tanda ini membuat teks atau angka tampak terbalik, sehingga yang terbaca di layar bukan yang tersimpan.",
    "Hapus teks di sekitar tempat yang ditandai, lalu ketik ulang dengan papan ketik.",
    RUJUKAN,
    changed("pelatihan: 1.000.000", f"pelatihan: {PENANDA}\u202e1.000.000"),
    BENAR,
)


def find(teks: Teks, _denah: Denah) -> Iterator[Span]:
    """Direction marks, wherever they stand."""
    yield from find_in_lines(teks.lines, _POLA)


def fault(line: str, span: Span) -> Fault:
    """The words, with the code point of the mark."""
    tanda = name_character(line[span.kolom - 1])
    return build_fault(KAIDAH, f"ada tanda pembalik arah tulisan ({tanda})", KAIDAH.cara_memperbaiki)
