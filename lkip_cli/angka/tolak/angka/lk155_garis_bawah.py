"""LK155: underscores between digits."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, find_reading, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK155",
    "Garis bawah di dalam angka",
    alasan="Pemisah ribuan adalah titik; garis bawah bukan bagian angka.",
    cara_memperbaiki="Ganti garis bawah dengan titik.",
    salah=pelatihan("1▶_000_000"),
    benar=pelatihan("1.000.000"),
)

_GARIS_BAWAH = re.compile(r"-?(?:Rp ?)?[0-9.,]*_[0-9._,]*(?:,-| ?%)?")
_KELOMPOK_PENUH = re.compile(r"[^_]*[0-9](?:_[0-9]{3})+(?![0-9]).*")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where an underscore stands among the digits; full groups have one reading."""
    if not _GARIS_BAWAH.fullmatch(text):
        return None
    letak = text.index("_")
    pengganti = None
    if _KELOMPOK_PENUH.fullmatch(text):
        pengganti = find_reading(text.replace("_", "."), jenis) or find_reading(text.replace("_", ""), jenis)
    return build_fault(
        KAIDAH,
        f"garis bawah di dalam angka: {shorten(text)}",
        advise(pengganti, "Hapus garis bawah itu; pemisah ribuan adalah titik."),
        bagian=(letak, letak + 1),
        pengganti=pengganti,
    )
