"""Bab IV Penutup: kesimpulan and tindak lanjut."""

from __future__ import annotations

from .kalimat import PENGUKURAN_SEMUA, RATA_RATA_SEMUA, spend
from .naskah import Naskah


def write_chapter_4(naskah: Naskah) -> None:
    """Add Bab IV: the figures of the period in one paragraph, then what the planner wrote."""
    naskah.chapter("PENUTUP")
    naskah.heading(2, "Kesimpulan")
    naskah.text(
        PENGUKURAN_SEMUA,
        RATA_RATA_SEMUA,
    )
    with naskah.when("penutup"):
        naskah.narrative("penutup")
        naskah.otherwise()
        naskah.text(spend("keuangan.jumlah"))
    with naskah.when("tindak_lanjut"):
        naskah.heading(2, "Tindak Lanjut")
    naskah.narrative("tindak_lanjut")
