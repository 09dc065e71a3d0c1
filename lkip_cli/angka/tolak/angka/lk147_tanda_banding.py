"""LK147: a bound or an estimate instead of a figure."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK147",
    "Tanda banding atau perkiraan di depan angka",
    alasan="Isian memuat satu angka yang pasti; arah yang lebih baik ditulis pada isian arah milik indikator.",
    cara_memperbaiki="Tulis angkanya saja; untuk target dengan batas bawah dan batas atas pakai minimal dan maksimal.",
    salah=layanan('"▶>3,5"'),
    benar=layanan("3,5"),
)

_BANDING = re.compile(
    r"([<>≥≤±~≈]=?|minimal|maksimal|min\.?|maks\.?|lebih dari|kurang dari|di atas|di bawah|sekitar|kira-kira)"
    r" ?-?(?:Rp ?)?[0-9].*",
    re.IGNORECASE | re.ASCII,
)


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where a sign or word of comparison stands before a figure."""
    cocok = _BANDING.fullmatch(text)
    if not cocok:
        return None
    return build_fault(
        KAIDAH,
        f"{cocok[1]} di depan angka: {shorten(text)}",
        "Tulis angkanya saja; arah indikator (naik, turun, rentang) ditulis pada isian arah.",
        bagian=cocok.span(1),
    )
