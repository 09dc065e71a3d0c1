"""LK158: a range instead of a figure."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import ANGKA, HUBUNG, build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK158",
    "Rentang pada isian angka",
    alasan="Satu isian memuat satu angka; batas bawah dan batas atas adalah dua angka.",
    cara_memperbaiki="Untuk target, tulis isian minimal dan maksimal; untuk realisasi, tulis satu angka.",
    salah=layanan("3▶-4"),
    benar=layanan("3,5"),
)

_SAMPAI = rf"{HUBUNG}|s/d|s\.d\.?|sampai(?: dengan)?|hingga"
_RENTANG = re.compile(rf"-?{ANGKA}(?: ?%)?( ?(?:{_SAMPAI}) ?){ANGKA}(?: ?%)?", re.IGNORECASE | re.ASCII)


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where a dash or a word for `to` stands between two figures."""
    cocok = _RENTANG.fullmatch(text)
    if not cocok:
        return None
    return build_fault(
        KAIDAH,
        f"rentang, bukan satu angka: {shorten(text)}",
        "Untuk target, tulis isian minimal dan maksimal; untuk realisasi, tulis satu angka.",
        bagian=cocok.span(1),
    )
