"""LK141: two values in one field, pasted with a tab or separated by a semicolon."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import ANGKA, build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK141",
    "Dua nilai dalam satu isian",
    alasan="Satu isian memuat satu angka; program tidak dapat memilih salah satu dari dua angka.",
    cara_memperbaiki="Tulis setiap angka pada isiannya sendiri.",
    salah=peserta("40▶; 50"),
    benar=peserta("40"),
)

_PEMISAH = re.compile(rf"-?{ANGKA} ?([\t;]) *-?[0-9].*")


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where a tab or a semicolon stands between two figures."""
    cocok = _PEMISAH.fullmatch(text)
    if not cocok:
        return None
    pemisah = "Tab" if cocok[1] == "\t" else "titik koma"
    dua = shorten(text.replace("\t", " "))
    return build_fault(
        KAIDAH,
        f"dua nilai dipisah {pemisah}: {dua}",
        "Tinggalkan satu angka di sini dan tulis yang lain pada isiannya sendiri.",
        bagian=cocok.span(1),
    )
