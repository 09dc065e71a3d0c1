"""LK208: bukan pilihan yang dikenal."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/indikator.yaml"

KAIDAH = Kaidah(
    kode="LK208",
    tingkat=Tingkat.KESALAHAN,
    judul="Bukan pilihan yang dikenal",
    alasan="Isian dengan pilihan tertutup hanya menerima pilihan itu.",
    cara_memperbaiki="Tulis salah satu pilihan yang disebut dalam pesan.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "    arah: naik\n    target: 3,5", "    arah: ▶naek\n    target: 3,5"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
