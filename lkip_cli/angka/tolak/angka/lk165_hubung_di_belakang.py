"""LK165: a hyphen behind a figure that is not the closing `,-` of rupiah."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import HUBUNG, advise, build_fault, find_reading, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK165",
    "Tanda hubung di belakang angka",
    alasan="Di belakang angka, tanda hubung dapat berarti minus, dapat pula penutup rupiah yang ditulis ,-.",
    cara_memperbaiki="Tulis minus di depan angka; penutup rupiah ditulis ,- atau tidak sama sekali.",
    salah=pelatihan("1.000.000▶.-"),
    benar=pelatihan("1.000.000,-"),
)

_DI_BELAKANG = re.compile(rf"(.*[0-9])([., ]*{HUBUNG}+)")
_TANPA_PEMISAH = frozenset("-–—")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where hyphens or dashes end the text; with a dot or comma before them they close an amount."""
    cocok = _DI_BELAKANG.fullmatch(text)
    if not cocok or (jenis is JenisAngka.RUPIAH and cocok[2] == ",-"):
        return None
    penutup = jenis is JenisAngka.RUPIAH and cocok[2].strip(" ")[0] not in _TANPA_PEMISAH
    pengganti = find_reading(f"{cocok[1]},-", jenis) if penutup else None
    return build_fault(
        KAIDAH,
        f"tanda hubung di belakang angka: {shorten(text)}",
        advise(pengganti, "Bila minus, tulis tanda minus di depan angka; bila bukan, hapus tanda hubung itu."),
        bagian=cocok.span(2),
        pengganti=pengganti,
    )
