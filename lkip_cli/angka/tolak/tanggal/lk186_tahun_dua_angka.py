"""LK186: a year of two digits."""

from __future__ import annotations

import re

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, data_per
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK186",
    "Tahun dua angka",
    alasan="Tahun dua angka tidak menyebut abadnya dan mudah tertukar dengan hari.",
    cara_memperbaiki="Tulis tahun dengan empat angka, misalnya 30 Juni 2018.",
    salah=data_per("31 Maret ▶18"),
    benar=data_per("31 Maret 2018"),
)

_DUA_ANGKA = re.compile(r"[0-9]{1,2}([-/. ])(?:[A-Za-z]+|[0-9]{1,2})\1([0-9]{2})")


def check(text: str) -> Fault | None:
    """Where a date ends with two digits."""
    cocok = _DUA_ANGKA.fullmatch(text)
    if not cocok:
        return None
    return build_fault(
        KAIDAH,
        f"tahun ditulis dengan dua angka: {shorten(text)}",
        "Tulis tahun dengan empat angka dan bulan dengan namanya, misalnya 30 Juni 2018.",
        bagian=cocok.span(2),
    )
