"""LK211: kode dipakai dua kali."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/anggaran.yaml"

KAIDAH = Kaidah(
    kode="LK211",
    tingkat=Tingkat.KESALAHAN,
    judul="Kode dipakai dua kali",
    alasan="Satu kode dalam satu tahun menunjuk satu hal, agar rujukan tidak bermakna ganda.",
    cara_memperbaiki="Ganti salah satu kode.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "  peningkatan-layanan:", "  ▶nilai-layanan:"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
