"""LK120: values in brackets, or a text that begins with one."""

from __future__ import annotations

import re

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, quote, shorten
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import without_comment

_KOMA_DESIMAL = re.compile(r"[0-9],[0-9]")
_TUTUP = {"[": "]", "{": "}"}

KAIDAH = Kaidah(
    "LK120",
    Tingkat.KESALAHAN,
    "tanda [ atau { di awal nilai",
    "Di dalam [ ] dan { }, koma memisahkan isian: `90,91` terbaca sebagai dua isian, 90 dan 91, dan teks terpotong.",
    "Tulis satu isian per baris, menjorok dua spasi di bawah kuncinya. Bila ini teks, apit seluruhnya dengan kutip.",
    RUJUKAN,
    changed("nilai-layanan: 3,5", f"nilai-layanan: {PENANDA}{{nilai: 3,5}}"),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A value that begins with a bracket."""
    if text[:1] not in _TUTUP:
        return None
    nilai = without_comment(text)
    bagian = (0, nilai.find(_TUTUP[text[0]]) + 1 or len(nilai))
    if _KOMA_DESIMAL.search(nilai):
        ringkas = "koma memisahkan isian di dalam { } dan [ ], bukan desimal"
        return build_fault(KAIDAH, ringkas, "Tulis satu isian per baris, tanpa { } dan [ ].", bagian=bagian)
    if _is_prose(nilai):
        return build_fault(
            KAIDAH,
            f"teks diawali {text[0]}: `{shorten(nilai)}`",
            "Apit seluruh teks dengan kutip.",
            bagian=bagian,
            pengganti=quote(nilai),
        )
    return build_fault(KAIDAH, f"isian ditulis di dalam {text[0]} {_TUTUP[text[0]]}", _advise(nilai), bagian=bagian)


def _is_prose(nilai: str) -> bool:
    """Whether the brackets belong to a text: nothing in them looks like keys or several values."""
    dalam = nilai[1 : nilai.find(_TUTUP[nilai[0]])] if _TUTUP[nilai[0]] in nilai else nilai[1:]
    return bool(dalam.strip()) and ":" not in dalam and "," not in dalam and "[" not in dalam


def _advise(nilai: str) -> str:
    if nilai.startswith("{"):
        return "Tulis satu isian per baris, `kunci: nilai`, menjorok dua spasi di bawah kuncinya."
    return "Tulis tiap isian di barisnya sendiri, dengan `- ` di depannya."
