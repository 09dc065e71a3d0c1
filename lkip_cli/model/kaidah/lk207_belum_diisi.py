"""LK207: isian kosong."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

KAIDAH = Kaidah(
    kode="LK207",
    tingkat=Tingkat.KESALAHAN,
    judul="Isian kosong",
    alasan="Kosong, nol, dan tidak ada adalah tiga hal yang berbeda; lkip tidak menebak.",
    cara_memperbaiki="Isi angkanya, atau tulis kata seperti belum diukur.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "  jumlah-peserta: 40", "  ▶jumlah-peserta:"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
