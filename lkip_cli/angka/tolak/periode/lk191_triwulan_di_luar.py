"""LK191: a period with a triwulan that a year does not have."""

from __future__ import annotations

import re

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pengecualian
from lkip_cli.diagnostics import Contoh, Fault

KAIDAH = build_kaidah(
    "LK191",
    "Periode dengan triwulan yang tidak ada",
    alasan="Satu tahun mempunyai triwulan 1 sampai dengan 4.",
    cara_memperbaiki="Tulis triwulan 1, 2, 3, atau 4, misalnya 2018-TW4.",
    salah=pengecualian("2018-TW▶5"),
    benar=Contoh(),
)

_DI_LUAR = re.compile(r"[0-9]{4}-TW([0-9]+)", re.IGNORECASE | re.ASCII)


def check(text: str) -> Fault | None:
    """Where the form is right and the number is not 1 to 4."""
    cocok = _DI_LUAR.fullmatch(text)
    if not cocok or cocok[1] in {"1", "2", "3", "4"}:
        return None
    return build_fault(
        KAIDAH,
        f"triwulan {shorten(cocok[1])} tidak ada: {shorten(text)}",
        "Tulis triwulan 1, 2, 3, atau 4, misalnya 2018-TW4.",
        bagian=cocok.span(1),
    )
