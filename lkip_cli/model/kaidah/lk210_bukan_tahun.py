"""LK210: bukan tahun."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "peraturan.yaml"

KAIDAH = Kaidah(
    kode="LK210",
    tingkat=Tingkat.KESALAHAN,
    judul="Bukan tahun",
    alasan="Tahun ditulis dengan empat angka tanpa pemisah; 18 dapat berarti tahun lain.",
    cara_memperbaiki="Tulis angkanya saja, misalnya 2018.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "    tahun: 2006", "    tahun: ▶dua ribu enam"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
