"""LK156: a time of day or a ratio with a colon."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import ANGKA, build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK156",
    "Titik dua di dalam angka",
    alasan="Tulisan seperti 12:30 adalah jam atau perbandingan; sebagian program membacanya sebagai 750.",
    cara_memperbaiki="Tulis satu angka; desimal ditulis dengan koma.",
    salah=layanan("3▶:5"),
    benar=layanan("3,5"),
)

_TITIK_DUA = re.compile(rf"-?{ANGKA}( ?: ?){ANGKA}(?: ?: ?{ANGKA})*")


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where a colon stands between two figures."""
    cocok = _TITIK_DUA.fullmatch(text)
    if not cocok:
        return None
    return build_fault(
        KAIDAH,
        f"titik dua di dalam angka: {shorten(text)}",
        "Tulis satu angka; bila perbandingan, tulis kedua angka pada isiannya sendiri.",
        bagian=cocok.span(1),
    )
