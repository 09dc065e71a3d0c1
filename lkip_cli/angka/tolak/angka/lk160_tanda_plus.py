"""LK160: a plus sign before a figure."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, find_reading, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK160",
    "Tanda plus di depan angka",
    alasan="Angka tanpa tanda sudah berarti positif; tanda plus sering menandai kenaikan, bukan keadaan.",
    cara_memperbaiki="Tulis angkanya tanpa tanda plus.",
    salah=layanan("▶+3,5"),
    benar=layanan("3,5"),
)

_PLUS = re.compile(r"\+ ?(?:Rp ?)?[0-9].*")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a plus stands before the digits."""
    if not _PLUS.fullmatch(text):
        return None
    pengganti = find_reading(text[1:].lstrip(" "), jenis)
    return build_fault(
        KAIDAH,
        f"tanda plus di depan angka: {shorten(text)}",
        advise(pengganti, "Hapus tanda plus, dan periksa penulisan angkanya."),
        bagian=(0, 1),
        pengganti=pengganti,
    )
