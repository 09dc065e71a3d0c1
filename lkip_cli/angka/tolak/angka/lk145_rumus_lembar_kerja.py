"""LK145: a formula of a spreadsheet, or a sum written out."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK145",
    "Rumus lembar kerja di dalam isian angka",
    alasan="Program tidak menghitung rumus di dalam isian; isian memuat angka yang sudah jadi.",
    cara_memperbaiki="Tulis hasil hitungannya.",
    salah=pelatihan("▶=SUM(B2:B9)"),
    benar=pelatihan("1.000.000"),
)

_RUMUS = re.compile(r"[=@].*|[+-][A-Z]+[(0-9].*|.*[0-9)] ?[+*×^] ?[0-9(].*")


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where the text begins as a formula does, or an operator joins two figures."""
    if not _RUMUS.fullmatch(text):
        return None
    return build_fault(KAIDAH, f"rumus lembar kerja, bukan angka: {shorten(text)}", "Tulis hasil hitungan rumus itu.")
