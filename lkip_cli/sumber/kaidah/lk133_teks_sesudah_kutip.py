"""LK133: text behind the closing quote."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, quote
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan
from lkip_cli.sumber.lines import match_quoted, without_comment

KAIDAH = Kaidah(
    "LK133",
    Tingkat.KESALAHAN,
    "teks sesudah kutip penutup",
    "Nilai yang diawali kutip berakhir pada kutip berikutnya; teks di belakangnya tidak dapat dibaca.",
    "Apit seluruh nilai dengan kutip dari jenis yang lain.",
    RUJUKAN,
    catatan(f" 'Jum{PENANDA}'at'"),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A quoted value with more behind it than a comment."""
    akhir = match_quoted(text, 0)
    if akhir is None or not text[akhir:].strip() or text[akhir:].lstrip(" ").startswith("#"):
        return None
    return build_fault(
        KAIDAH,
        "ada teks sesudah kutip penutup",
        KAIDAH.cara_memperbaiki,
        bagian=(akhir - 1, akhir),
        pengganti=quote(_whole(without_comment(text))),
    )


def _whole(nilai: str) -> str:
    """The text that was meant: without the outer quotes where it begins and ends with the same."""
    return nilai[1:-1] if nilai[0] == nilai[-1] and nilai.count(nilai[0]) % 2 else nilai
