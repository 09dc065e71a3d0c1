"""LK162: a multiple in words, as in `3 juta`."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import ANGKA, build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK162",
    "Ribu, juta, atau miliar ditulis dengan kata",
    alasan="Angka disimpan lengkap; kata seperti juta mudah hilang dan mengubah nilainya seribu kali lipat.",
    cara_memperbaiki="Tulis seluruh angkanya, misalnya 3.000.000 untuk 3 juta.",
    salah=pelatihan("1 ▶juta"),
    benar=pelatihan("1.000.000"),
)

_PENGALI = re.compile(
    rf"-?(?:Rp\.? ?)?{ANGKA} ?((?:ribu|rb|juta|jt|miliar|milyar|mlyr|triliun|trilyun|k|m|t)\b.*)",
    re.IGNORECASE | re.ASCII,
)


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where a word for a thousand or more stands behind the digits."""
    cocok = _PENGALI.fullmatch(text)
    if not cocok:
        return None
    return build_fault(
        KAIDAH,
        f"kata {shorten(cocok[1])} di belakang angka",
        "Tulis seluruh angkanya, misalnya 3.000.000 untuk 3 juta.",
        bagian=cocok.span(1),
    )
