"""LK203: bentuk isian tidak sesuai."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

KAIDAH = Kaidah(
    kode="LK203",
    tingkat=Tingkat.KESALAHAN,
    judul="Bentuk isian tidak sesuai",
    alasan="Bagian yang berisi kunci-kunci tidak dapat diganti dengan satu nilai.",
    cara_memperbaiki="Tulis kunci dan nilainya di baris berikut, menjorok dua spasi.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "data:\n  jumlah-peserta: 40\n  jumlah-pendaftar: 50\n", "data: ▶40\n"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
