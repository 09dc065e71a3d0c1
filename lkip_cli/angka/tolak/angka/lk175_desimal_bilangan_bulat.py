"""LK175: decimals in a field of whole numbers."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, find_reading, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK175",
    "Desimal pada bilangan bulat",
    alasan="Orang, koperasi, dan dokumen dihitung utuh; satuan ini tidak mengenal desimal.",
    cara_memperbaiki="Tulis bilangan bulat, atau perbaiki satuannya bila memang berdesimal.",
    salah=peserta("40▶,5"),
    benar=peserta("40"),
)


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a whole number carries decimals; decimals of zeros have one reading."""
    bagian = split_tanda(text, jenis)
    bulat, koma, desimal = bagian.badan.partition(",")
    if jenis is not JenisAngka.BULAT or not bagian.is_wajar or not koma:
        return None
    awal = len(bagian.awal)
    pengganti = None if desimal.strip("0") else find_reading(f"{bagian.awal}{bulat}", jenis)
    return build_fault(
        KAIDAH,
        f"desimal pada bilangan bulat: {shorten(text)}",
        advise(pengganti, "Tulis bilangan bulat, atau perbaiki satuannya bila memang berdesimal."),
        bagian=(awal + len(bulat), awal + len(bagian.badan)),
        pengganti=pengganti,
    )
