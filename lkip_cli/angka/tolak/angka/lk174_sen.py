"""LK174: sen other than 00."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, find_reading, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK174",
    "Rupiah dengan sen",
    alasan="Pagu dan realisasi dicatat dalam rupiah penuh; angka di belakang koma hanya boleh ,00.",
    cara_memperbaiki="Tulis rupiah penuh; bila koma dipakai sebagai pemisah ribuan, ganti dengan titik.",
    salah=pelatihan("1.000.000▶,50"),
    benar=pelatihan("1.000.000,00"),
)


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where an amount of rupiah carries decimals."""
    bagian = split_tanda(text, jenis)
    bulat, koma, desimal = bagian.badan.partition(",")
    if jenis is not JenisAngka.RUPIAH or not bagian.is_wajar or not koma:
        return None
    if desimal == "00" and not bagian.akhir:
        return None
    awal = len(bagian.awal)
    pengganti = find_reading(f"{bagian.awal}{bulat}", jenis) if desimal in {"0", "00"} else None
    return build_fault(
        KAIDAH,
        f"di belakang koma rupiah hanya boleh 00: {shorten(text)}",
        advise(pengganti, "Tulis rupiah penuh tanpa sen; bila koma pemisah ribuan, ganti dengan titik."),
        bagian=(awal + len(bulat), awal + len(bagian.badan)),
        pengganti=pengganti,
    )
