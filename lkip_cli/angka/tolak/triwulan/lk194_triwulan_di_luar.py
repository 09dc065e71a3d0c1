"""LK194: a triwulan that a year does not have."""

from __future__ import annotations

import re

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import berlaku, build_kaidah
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK194",
    "Triwulan tidak ada",
    alasan="Satu tahun mempunyai triwulan I sampai dengan IV.",
    cara_memperbaiki="Tulis triwulan I, II, III, atau IV.",
    salah=berlaku("triwulan ▶V"),
    benar=berlaku("triwulan I"),
)

_NOMOR = re.compile("(?:(?:triwulan|tw) ?)?([0-9]+|[IVX]+)", re.IGNORECASE | re.ASCII)


def check(text: str) -> Fault | None:
    """Where a number stands, in digits or roman, that is not 1 to 4."""
    cocok = _NOMOR.fullmatch(text)
    if not cocok:
        return None
    return build_fault(
        KAIDAH,
        f"triwulan {shorten(cocok[1])} tidak ada",
        "Tulis triwulan I, II, III, atau IV.",
        bagian=cocok.span(1),
    )
