"""LK125: a key that is not a plain text."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed

KAIDAH = Kaidah(
    "LK125",
    Tingkat.KESALAHAN,
    "kunci bukan teks",
    "Kunci adalah nama isian: satu teks pendek di depan titik dua.",
    "Tulis nama isiannya di depan titik dua, misalnya `target: 5`.",
    RUJUKAN,
    changed("  jumlah-pendaftar: 50", f"  jumlah-pendaftar: 50\n  {PENANDA}~: 5"),
    BENAR,
)


def fault() -> Fault:
    """The words for a key that is empty, a list, or a block."""
    return build_fault(KAIDAH, "kunci harus teks", KAIDAH.cara_memperbaiki, bagian=(0, 1))


def long_fault() -> Fault:
    """The words for a key as long as a paragraph."""
    return build_fault(KAIDAH, "teks di depan titik dua terlalu panjang untuk sebuah kunci", KAIDAH.cara_memperbaiki)


def check_content(text: str) -> Fault | None:
    """Content that begins with a colon, or with the sign of a key that is no text."""
    return fault() if text.startswith((":", "? ")) or text == "?" else None
