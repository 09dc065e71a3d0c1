"""LK189: no date at all; the refusal that always holds."""

from __future__ import annotations

from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, data_per
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK189",
    "Bukan tanggal",
    alasan="Isian ini memuat tanggal yang pasti.",
    cara_memperbaiki="Tulis hari, nama bulan, dan tahun, misalnya 30 Juni 2018.",
    salah=data_per("▶akhir triwulan"),
    benar=data_per("31 Maret 2018"),
)


def check(text: str) -> Fault:
    """Always: no other reason was found."""
    return build_fault(
        KAIDAH,
        f"bukan tanggal: {shorten(text)}" if text else "tanggal kosong",
        "Tulis hari, nama bulan, dan tahun, misalnya 30 Juni 2018.",
    )
