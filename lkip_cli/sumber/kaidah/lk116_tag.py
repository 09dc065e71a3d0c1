"""LK116: a tag of YAML, or a text that begins with `!`."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan
from lkip_cli.sumber.lines import without_comment

KAIDAH = Kaidah(
    "LK116",
    Tingkat.KESALAHAN,
    "tanda ! di awal nilai",
    "Di awal nilai, tanda ! adalah perintah YAML (tag): kata pertama hilang dari teks, atau arti nilainya berubah.",
    "Hapus tanda ! dan kata perintahnya, atau apit seluruh teks dengan kutip.",
    RUJUKAN,
    catatan(f" {PENANDA}!penting segera dilengkapi"),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A value that begins with `!`; whether the word behind it belongs to the text cannot be known."""
    if not text.startswith("!"):
        return None
    tanda = without_comment(text).partition(" ")[0]
    return build_fault(KAIDAH, "tanda ! di awal nilai", KAIDAH.cara_memperbaiki, bagian=(0, len(tanda)))
