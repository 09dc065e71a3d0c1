"""LK167: spaces inside a figure."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, shorten, split_tanda, tidy_spaces
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK167",
    "Spasi di dalam angka",
    alasan="Pemisah ribuan adalah titik; angka yang terputus oleh spasi dapat berarti dua angka.",
    cara_memperbaiki="Ganti spasi dengan titik, atau hapus.",
    salah=pelatihan("1▶ 000 000"),
    benar=pelatihan("1.000.000"),
)

_BERSPASI = re.compile("[0-9., ]*[0-9][0-9., ]*")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a space stands between the digits, or between a sign and the digits."""
    bagian = split_tanda(text, jenis)
    if " " not in bagian.badan or not _BERSPASI.fullmatch(bagian.badan):
        return None
    letak = len(bagian.awal) + bagian.badan.index(" ")
    pengganti = tidy_spaces(text, jenis)
    return build_fault(
        KAIDAH,
        f"spasi di dalam angka: {shorten(text)}",
        advise(pengganti, "Bila satu angka, hapus spasinya; bila dua angka, tulis pada isiannya masing-masing."),
        bagian=(letak, letak + 1),
        pengganti=pengganti,
    )
