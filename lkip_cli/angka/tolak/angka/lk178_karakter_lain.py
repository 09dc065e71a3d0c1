"""LK178: a character among the digits that is no part of a figure."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK178",
    "Karakter lain di dalam angka",
    alasan="Angka ditulis dengan 0-9, titik untuk ribuan, dan koma untuk desimal; karakter lain tidak dibaca.",
    cara_memperbaiki="Hapus karakter itu, dan periksa apakah angkanya lengkap.",
    salah=peserta("40▶!"),
    benar=peserta("40"),
)

_LAIN = re.compile("[^0-9., -]|(?<=.)-")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a text with digits holds something else, or a minus that is not its first sign."""
    lain = _LAIN.search(text, len(split_tanda(text, jenis).awal))
    if not lain or not re.search("[0-9]", text):
        return None
    return build_fault(
        KAIDAH,
        f"karakter {lain[0]} bukan bagian angka: {shorten(text)}",
        "Hapus karakter itu, dan periksa apakah angkanya lengkap.",
        bagian=lain.span(),
    )
