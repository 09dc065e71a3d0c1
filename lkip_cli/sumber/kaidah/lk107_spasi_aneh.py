"""LK107: a character that looks like a space and is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.characters import SPASI_ANEH
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, name_character
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_POLA = re.compile(f"[{SPASI_ANEH}]")

KAIDAH = Kaidah(
    "LK107",
    Tingkat.KESALAHAN,
    "spasi yang bukan spasi biasa",
    "Spasi tak putus dan sejenisnya terlihat seperti spasi biasa, tetapi dibaca sebagai huruf; biasanya terbawa "
    "salinan dari Word atau halaman web.",
    "Hapus tanda ini dan ketik spasi biasa.",
    RUJUKAN,
    changed("jumlah-peserta: 40", f"jumlah-peserta:{PENANDA}\u00a040"),
    BENAR,
)


def find(teks: Teks, denah: Denah) -> Iterator[Span]:
    """Odd spaces on every line that is not a comment."""
    for nomor, line in enumerate(teks.lines, start=1):
        cocok = _POLA.search(line)
        if cocok and not denah.is_comment(nomor):
            yield Span(nomor, cocok.start() + 1, 1)


def fault(line: str, span: Span) -> Fault:
    """The words, with the code point of the space."""
    tanda = name_character(line[span.kolom - 1])
    return build_fault(KAIDAH, f"ada spasi yang bukan spasi biasa ({tanda})", KAIDAH.cara_memperbaiki)
