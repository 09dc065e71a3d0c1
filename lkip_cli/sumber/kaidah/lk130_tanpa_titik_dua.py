"""LK130: a line without a colon where a key is expected."""

from __future__ import annotations

import re

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, shorten
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import without_comment

_SAMA_DENGAN = re.compile(r"([A-Za-z0-9][\w.-]*) *= *(\S.*)")
_ANGKA = re.compile(r"([a-z][\w.-]*) +([0-9].*)")

KAIDAH = Kaidah(
    "LK130",
    Tingkat.KESALAHAN,
    "baris tanpa titik dua",
    "Tiap isian ditulis `kunci: nilai`; tanpa titik dua tidak diketahui mana kunci dan mana nilai.",
    "Tulis titik dua dan satu spasi sesudah kuncinya.",
    RUJUKAN,
    changed("jumlah-pendaftar: 50", f"{PENANDA}jumlah-pendaftar = 50"),
    BENAR,
)


def check_content(text: str) -> Fault | None:
    """Content such as `target = 5`, which has only one reading."""
    nilai = without_comment(text)
    cocok = _SAMA_DENGAN.fullmatch(nilai)
    if cocok is None:
        return None
    pengganti = f"{cocok[1]}: {cocok[2]}"
    return build_fault(KAIDAH, "tanda = dipakai sebagai titik dua", KAIDAH.cara_memperbaiki, pengganti=pengganti)


def fault(text: str) -> Fault:
    """The words for any other content without a colon."""
    nilai = without_comment(text)
    if not any(c.isalnum() for c in nilai):
        return build_fault(KAIDAH, f"garis hias `{shorten(nilai)}`", "Hapus garis ini, atau tulis # di depannya.")
    cocok = _ANGKA.fullmatch(nilai)
    pengganti = f"{cocok[1]}: {cocok[2]}" if cocok else None
    return check_content(text) or build_fault(
        KAIDAH, f"baris `{shorten(nilai)}` tidak memuat titik dua", KAIDAH.cara_memperbaiki, pengganti=pengganti
    )
