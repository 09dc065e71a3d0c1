"""LK108: a character that no editor shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.characters import TAK_TERLIHAT
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, find_in_lines, name_character
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_POLA = re.compile(f"[{TAK_TERLIHAT}]")
_NAMA = {
    "\ufeff": "tanda awal berkas (BOM) di tengah berkas",
    "\u00ad": "tanda penggal kata",
    "\u2028": "pemisah baris",
    "\u2029": "pemisah paragraf",
    "\u0085": "pemisah baris",
}

KAIDAH = Kaidah(
    "LK108",
    Tingkat.KESALAHAN,
    "karakter yang tidak terlihat",
    "Karakter ini tidak tampak di layar, tetapi membuat kunci, kode, atau angka berbeda dari yang terbaca mata.",
    "Hapus teks di sekitar tempat yang ditandai, lalu ketik ulang dengan papan ketik.",
    RUJUKAN,
    changed("jumlah-peserta: 40", f"jumlah-peserta: 4{PENANDA}\u200b0"),
    BENAR,
)


def find(teks: Teks, _denah: Denah) -> Iterator[Span]:
    """Characters of no width, and line breaks that no editor shows, wherever they stand."""
    yield from find_in_lines(teks.lines, _POLA)


def fault(line: str, span: Span) -> Fault:
    """The words, with the name of the character."""
    tanda = line[span.kolom - 1]
    nama = _NAMA.get(tanda, "karakter tanpa lebar")
    return build_fault(KAIDAH, f"ada {nama} ({name_character(tanda)})", KAIDAH.cara_memperbaiki)
