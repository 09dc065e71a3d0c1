"""LK184: a number that some programs take for a date."""

from __future__ import annotations

import re

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, data_per
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK184",
    "Bilangan sebagai tanggal",
    alasan="Lembar kerja dan program lain menyimpan tanggal sebagai bilangan, yang masing-masing artinya berbeda.",
    cara_memperbaiki="Tulis tanggalnya, misalnya 30 Juni 2018.",
    salah=data_per("▶43190"),
    benar=data_per("31 Maret 2018"),
)

_BILANGAN = re.compile(r"-?[0-9]+(?:[.,][0-9]+)*")


def check(text: str) -> Fault | None:
    """Where the text is a number."""
    if not _BILANGAN.fullmatch(text):
        return None
    return build_fault(KAIDAH, f"bilangan, bukan tanggal: {shorten(text)}", "Tulis tanggalnya, misalnya 30 Juni 2018.")
