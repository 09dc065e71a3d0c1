"""LK188: a date with other words, signs or spaces around or inside it."""

from __future__ import annotations

import re

from lkip_cli.angka.tanggal import POLA_TANGGAL, parse_tanggal
from lkip_cli.angka.tolak.alat import advise, build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, data_per
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK188",
    "Kata atau tanda lain pada tanggal",
    alasan="Isian tanggal memuat hari, bulan, dan tahun saja, dipisah satu spasi.",
    cara_memperbaiki="Hapus kata dan tanda lainnya, misalnya 30 Juni 2018.",
    salah=data_per("▶Sabtu, 31 Maret 2018"),
    benar=data_per("31 Maret 2018"),
)

_TANGGAL = re.compile(rf"(?<![0-9]){POLA_TANGGAL}(?![0-9])", re.IGNORECASE | re.ASCII)
_PEMISAH = re.compile(r"[\s,]+")
_HIASAN = re.compile(r"(?:[\s,]|tanggal|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)*", re.IGNORECASE)
"""What may stand beside a date without saying more than the date does."""


def check(text: str) -> Fault | None:
    """Where a date can be found in the text; two dates, or words that say more, have no one reading."""
    rapi = _PEMISAH.sub(" ", text)
    tanggal = [ditulis for ditulis in _TANGGAL.findall(rapi) if parse_tanggal(ditulis)]
    if not tanggal:
        return None
    is_pasti = len(tanggal) == 1 and _HIASAN.fullmatch(rapi.replace(tanggal[0], ""))
    pengganti = tanggal[0] if is_pasti else None
    return build_fault(
        KAIDAH,
        f"kata atau tanda lain pada tanggal: {shorten(text)}",
        advise(pengganti, "Tulis satu tanggal saja, tanpa kata lain."),
        pengganti=pengganti,
    )
