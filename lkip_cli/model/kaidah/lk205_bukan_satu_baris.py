"""LK205: harus ditulis dalam satu baris."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

KAIDAH = Kaidah(
    kode="LK205",
    tingkat=Tingkat.KESALAHAN,
    judul="Harus ditulis dalam satu baris",
    alasan="Angka, nama, dan kode tidak memuat pergantian baris.",
    cara_memperbaiki="Hapus tanda | dan tulis nilainya di baris yang sama.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "  jumlah-peserta: 40", "  jumlah-peserta: ▶|\n    40"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
