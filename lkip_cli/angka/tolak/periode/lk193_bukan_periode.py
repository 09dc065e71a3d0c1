"""LK193: no period at all; the refusal that always holds."""

from __future__ import annotations

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pengecualian
from lkip_cli.diagnostics import Contoh, Fault

KAIDAH = build_kaidah(
    "LK193",
    "Bukan periode",
    alasan="Isian ini memuat satu triwulan dari satu tahun.",
    cara_memperbaiki="Tulis tahun empat angka, tanda hubung, TW, dan nomor triwulan, misalnya 2018-TW2.",
    salah=pengecualian("▶akhir tahun"),
    benar=Contoh(),
)


def check(text: str) -> Fault:
    """Always: no other reason was found."""
    return build_fault(
        KAIDAH,
        f"bukan periode: {shorten(text)}" if text else "periode kosong",
        "Tulis tahun empat angka, tanda hubung, TW, dan nomor triwulan, misalnya 2018-TW2.",
    )
