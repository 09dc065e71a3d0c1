"""LK157: a fraction instead of a figure."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import ANGKA, build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK157",
    "Pecahan pada isian angka",
    alasan="Hasil bagi dihitung oleh program dari pembilang dan penyebut, yang masing-masing punya isian sendiri.",
    cara_memperbaiki="Tulis pembilang dan penyebut pada isian data masing-masing.",
    salah=peserta("40▶/50"),
    benar=peserta("40"),
)

_PECAHAN = re.compile(rf"-?{ANGKA}( ?/ ?| dari ){ANGKA}(?: ?%)?")


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where a slash or `dari` stands between two figures."""
    cocok = _PECAHAN.fullmatch(text)
    if not cocok:
        return None
    return build_fault(
        KAIDAH,
        f"pecahan, bukan satu angka: {shorten(text)}",
        "Tulis pembilang dan penyebut pada isiannya masing-masing.",
        bagian=cocok.span(1),
    )
