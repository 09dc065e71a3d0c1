"""LK171: a dot as decimal separator."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import DESIMAL, advise, build_fault, find_reading, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK171",
    "Titik dipakai sebagai koma desimal",
    alasan="Titik adalah pemisah ribuan; desimal ditulis dengan koma.",
    cara_memperbaiki="Ganti titik dengan koma, misalnya 3,15.",
    salah=layanan("3▶.15"),
    benar=layanan("3,15"),
)

_TITIK_DESIMAL = re.compile(r"0\.[0-9]+|[1-9][0-9]*\.(?:[0-9]{1,2}|[0-9]{4,})")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where the digits behind the only dot cannot be a group of thousands."""
    bagian = split_tanda(text, jenis)
    if jenis not in DESIMAL or not _TITIK_DESIMAL.fullmatch(bagian.badan):
        return None
    letak = len(bagian.awal) + bagian.badan.index(".")
    pengganti = find_reading(bagian.replace(bagian.badan.replace(".", ",")), jenis)
    return build_fault(
        KAIDAH,
        f"titik adalah pemisah ribuan, bukan koma desimal: {shorten(text)}",
        advise(pengganti, "Ganti titik dengan koma, dan periksa banyaknya angka."),
        bagian=(letak, letak + 1),
        pengganti=pengganti,
    )
