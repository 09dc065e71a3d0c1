"""LK131: a second colon, inside a text."""

from __future__ import annotations

import re

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, quote
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan
from lkip_cli.sumber.lines import without_comment

_TITIK_DUA = re.compile(r":(?= |$)")
_ISIAN_KEDUA = re.compile(r"[0-9][^ ]* [a-z_-]+: ")
_TANDA_KHUSUS = (*"\"'[{&*!|>%@`#", "- ", "? ", ": ")

KAIDAH = Kaidah(
    "LK131",
    Tingkat.KESALAHAN,
    "titik dua di dalam teks",
    "Titik dua yang diikuti spasi memulai nilai; titik dua kedua di baris yang sama membuat baris tidak terbaca.",
    "Apit seluruh teks dengan kutip.",
    RUJUKAN,
    catatan(f" Misi 10{PENANDA}: meningkatkan layanan"),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A plain value that holds a colon before a space or at its end."""
    nilai = without_comment(text)
    cocok = _TITIK_DUA.search(nilai)
    if cocok is None or nilai.startswith(_TANDA_KHUSUS):
        return None
    if _ISIAN_KEDUA.match(nilai):
        ringkas = "dua isian dalam satu baris"
        return build_fault(KAIDAH, ringkas, "Tulis tiap isian di barisnya sendiri.", bagian=cocok.span())
    return build_fault(
        KAIDAH, "titik dua di dalam teks", KAIDAH.cara_memperbaiki, bagian=cocok.span(), pengganti=quote(nilai)
    )
