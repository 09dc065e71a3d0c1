"""LK121: a folded block."""

from __future__ import annotations

import re

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import without_comment

_KEPALA = re.compile(r">[-+]?(?: *$|  *#)")

KAIDAH = Kaidah(
    "LK121",
    Tingkat.KESALAHAN,
    "narasi ditulis dengan tanda >",
    "Tanda > menyatukan baris menurut aturan lain; narasi lkip memakai tanda | saja, agar paragraf dan butir tetap.",
    "Ganti tanda > dengan |.",
    RUJUKAN,
    changed("pelatihan: |", f"pelatihan: {PENANDA}>"),
    BENAR,
)


def check(text: str) -> Fault | None:
    """A value that is the head of a folded block."""
    if not _KEPALA.match(text):
        return None
    pengganti = f"|{without_comment(text)[1:]}"
    return build_fault(
        KAIDAH, "narasi ditulis dengan tanda >", KAIDAH.cara_memperbaiki, bagian=(0, 1), pengganti=pengganti
    )
