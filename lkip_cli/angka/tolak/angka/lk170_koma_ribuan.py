"""LK170: commas as thousands separators."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import DESIMAL, advise, build_fault, find_reading, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK170",
    "Koma dipakai sebagai pemisah ribuan",
    alasan="Pemisah ribuan adalah titik; koma menandai desimal.",
    cara_memperbaiki="Tukar koma dan titik, misalnya 3.900.000 dan 1.234,5.",
    salah=pelatihan("1▶,000,000"),
    benar=pelatihan("1.000.000"),
)

_PASTI = re.compile(r"[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|,[0-9]{3}\.[0-9]+)")
_SATU_KOMA = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
_TUKAR = str.maketrans(",.", ".,")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where commas cut the digits into full groups; one comma alone only where no decimals are taken."""
    bagian = split_tanda(text, jenis)
    pasti = _PASTI.fullmatch(bagian.badan) is not None
    if not pasti and (jenis in DESIMAL or not _SATU_KOMA.fullmatch(bagian.badan)):
        return None
    letak = len(bagian.awal) + bagian.badan.index(",")
    bertitik = bagian.badan.translate(_TUKAR)
    pengganti = find_reading(bagian.replace(bertitik), jenis) if pasti else None
    selainnya = "Tulis ribuan dengan titik dan tanpa desimal."
    if not pasti:
        selainnya = f"Tulis {bertitik} bila itu angka seutuhnya, atau {bertitik}.000 bila tiga nol terpotong."
    return build_fault(
        KAIDAH,
        f"koma dipakai sebagai pemisah ribuan: {shorten(text)}",
        advise(pengganti, selainnya),
        bagian=(letak, letak + 1),
        pengganti=pengganti,
    )
