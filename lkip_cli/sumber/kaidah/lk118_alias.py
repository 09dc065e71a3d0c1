"""LK118: an alias of YAML, or a text that begins with `*`."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan
from lkip_cli.sumber.lines import without_comment

KAIDAH = Kaidah(
    "LK118",
    Tingkat.KESALAHAN,
    "tanda * di awal nilai",
    "Di awal nilai, tanda * berarti salinan nilai lain (alias), bukan huruf miring atau tebal.",
    "Tulis nilainya sendiri, atau apit seluruh teks dengan kutip. Huruf tebal dan miring hanya dalam narasi `|`.",
    RUJUKAN,
    catatan(f" {PENANDA}*penting* dilengkapi"),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A value that begins with `*`; whether the stars belong to the text cannot be known."""
    if not text.startswith("*"):
        return None
    kata = without_comment(text).partition(" ")[0]
    return build_fault(KAIDAH, "tanda * di awal nilai", KAIDAH.cara_memperbaiki, bagian=(0, len(kata)))
