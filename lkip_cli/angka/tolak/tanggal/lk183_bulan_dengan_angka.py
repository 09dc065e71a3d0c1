"""LK183: a date in figures only."""

from __future__ import annotations

import re

from lkip_cli.angka.tolak.alat import advise, build_fault, shorten
from lkip_cli.angka.tolak.bentuk_tanggal import find_ditulis
from lkip_cli.angka.tolak.contoh import build_kaidah, data_per
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK183",
    "Bulan ditulis dengan angka",
    alasan="Dalam 03/06/2018 bulan dan hari dapat tertukar; nama bulan tidak.",
    cara_memperbaiki="Tulis nama bulannya, misalnya 30 Juni 2018.",
    salah=data_per("▶31/03/2018"),
    benar=data_per("31 Maret 2018"),
)


def check(text: str) -> Fault | None:
    """Where a date has no name of a month; two days are possible where both numbers may be months."""
    ditulis = find_ditulis(text)
    if not ditulis or re.search("[A-Za-z]{2}", text):
        return None
    pengganti = ditulis[0] if len(ditulis) == 1 else None
    return build_fault(
        KAIDAH,
        f"bulan ditulis dengan angka: {shorten(text)}",
        advise(pengganti, f"Tulis {' atau '.join(ditulis)}, mana yang dimaksud."),
        pengganti=pengganti,
    )
