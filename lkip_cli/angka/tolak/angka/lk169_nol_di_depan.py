"""LK169: a figure that begins with zeros."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, find_reading, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK169",
    "Angka diawali nol",
    alasan="Nol di depan menandai kode atau angka yang terpotong; sebagian program membaca 010 sebagai 8.",
    cara_memperbaiki="Hapus nol di depan; bila itu kode, tulis pada isian kode.",
    salah=peserta("▶040"),
    benar=peserta("40"),
)

_NOL = re.compile("0+(?=[0-9])")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a zero stands before another digit at the start."""
    bagian = split_tanda(text, jenis)
    nol = _NOL.match(bagian.badan)
    if not bagian.is_angka or not nol:
        return None
    awal = len(bagian.awal)
    pengganti = find_reading(bagian.replace(bagian.badan[nol.end() :]), jenis)
    return build_fault(
        KAIDAH,
        f"angka diawali nol: {shorten(text)}",
        advise(pengganti, "Hapus nol di depan, dan periksa penulisan angkanya."),
        bagian=(awal, awal + nol.end()),
        pengganti=pengganti,
    )
