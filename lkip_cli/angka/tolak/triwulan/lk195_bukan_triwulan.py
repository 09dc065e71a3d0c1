"""LK195: no triwulan at all; the refusal that always holds."""

from __future__ import annotations

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import berlaku, build_kaidah
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK195",
    "Bukan triwulan",
    alasan="Isian ini memuat nomor triwulan dari tahun berkasnya.",
    cara_memperbaiki="Tulis triwulan I, TW I, atau 1.",
    salah=berlaku("▶triwulan pertama"),
    benar=berlaku("triwulan I"),
)


def check(text: str) -> Fault:
    """Always: no other reason was found."""
    return build_fault(
        KAIDAH,
        f"bukan triwulan: {shorten(text)}" if text else "triwulan kosong",
        "Tulis triwulan I, II, III, atau IV.",
    )
