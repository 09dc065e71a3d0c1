"""LK168: a comma or dot with no digit before or behind it."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, find_reading, shorten, split_tanda
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK168",
    "Tidak ada angka di depan atau di belakang koma",
    alasan="Angka yang hilang di sekitar koma atau titik tidak dapat diterka.",
    cara_memperbaiki="Lengkapi angkanya, atau hapus koma atau titiknya.",
    salah=layanan("3▶,"),
    benar=layanan("3,5"),
)


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where the digits begin or end with a comma or dot."""
    bagian = split_tanda(text, jenis)
    badan = bagian.badan
    if not bagian.is_angka or (badan[0] not in ".," and badan[-1] not in ".,"):
        return None
    di_depan = badan[0] in ".,"
    letak = len(bagian.awal) + (0 if di_depan else len(badan) - 1)
    tanda = "koma" if text[letak] == "," else "titik"
    pengganti = find_reading(bagian.replace(f"0,{badan[1:]}"), jenis) if di_depan else None
    return build_fault(
        KAIDAH,
        f"tidak ada angka {'sebelum' if di_depan else 'sesudah'} {tanda}: {shorten(text)}",
        advise(pengganti, f"Lengkapi angkanya, atau hapus {tanda} itu."),
        bagian=(letak, letak + 1),
        pengganti=pengganti,
    )
