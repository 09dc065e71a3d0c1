"""LK172: one dot before three digits in a decimal field, which has two readings."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import DESIMAL, build_fault, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK172",
    "Angka dengan dua arti",
    alasan="Pada isian desimal, satu titik sebelum tiga angka dapat berarti ribuan, dapat pula desimal.",
    cara_memperbaiki="Tulis 98,405 bila desimal, atau 98.405,0 bila ribuan.",
    salah=layanan("3▶.405"),
    benar=layanan("3,405"),
)

_DUA_ARTI = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a decimal field holds a single full group and no comma."""
    bagian = split_tanda(text, jenis)
    if jenis not in DESIMAL or not _DUA_ARTI.fullmatch(bagian.badan):
        return None
    letak = len(bagian.awal) + bagian.badan.index(".")
    desimal = bagian.replace(bagian.badan.replace(".", ","))
    ribuan = bagian.replace(f"{bagian.badan},0")
    return build_fault(
        KAIDAH,
        f"{shorten(text)} punya dua arti",
        f"Tulis {desimal} bila desimal, atau {ribuan} bila ribuan.",
        bagian=(letak, letak + 1),
    )
