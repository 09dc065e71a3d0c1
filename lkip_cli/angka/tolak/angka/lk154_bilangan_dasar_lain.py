"""LK154: hexadecimal, octal or binary."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK154",
    "Bilangan heksadesimal, oktal, atau biner",
    alasan="Tulisan yang diawali 0x, 0o, atau 0b dibaca program lain sebagai bilangan bukan persepuluhan.",
    cara_memperbaiki="Tulis angkanya dengan angka 0-9 biasa.",
    salah=peserta("▶0x28"),
    benar=peserta("40"),
)

_DASAR_LAIN = re.compile(r"[+-]?(0[xXoObB])[0-9A-Fa-f]+")


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where the text begins with the prefix of another base."""
    cocok = _DASAR_LAIN.fullmatch(text)
    if not cocok:
        return None
    return build_fault(
        KAIDAH,
        f"awalan {cocok[1]} bukan bagian angka: {shorten(text)}",
        "Tulis angkanya dengan angka 0-9 biasa.",
        bagian=cocok.span(1),
    )
