"""LK134: a value that begins with a sign YAML keeps for itself."""

from __future__ import annotations

import re

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, quote
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan
from lkip_cli.sumber.lines import without_comment

_TANDA = re.compile(r"[@`%,\]}]|\?(?= )|:(?= |$)|\|(?![-+0-9]*(?: *$| +#))")

KAIDAH = Kaidah(
    "LK134",
    Tingkat.KESALAHAN,
    "tanda khusus di awal nilai",
    "Nilai yang diawali tanda ini tidak dapat dibaca, karena tandanya punya arti lain dalam YAML.",
    "Apit seluruh nilai dengan kutip.",
    RUJUKAN,
    catatan(f" {PENANDA}% dari target"),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A value that begins with such a sign."""
    cocok = _TANDA.match(text)
    if cocok is None:
        return None
    nilai = without_comment(text)
    return build_fault(
        KAIDAH, f"tanda {cocok[0]} di awal nilai", KAIDAH.cara_memperbaiki, bagian=cocok.span(), pengganti=quote(nilai)
    )
