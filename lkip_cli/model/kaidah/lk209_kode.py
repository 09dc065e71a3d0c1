"""LK209: kode tidak sah."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "peraturan.yaml"

KAIDAH = Kaidah(
    kode="LK209",
    tingkat=Tingkat.KESALAHAN,
    judul="Kode tidak sah",
    alasan="Kode adalah nama tetap yang dirujuk berkas lain, sehingga bentuknya harus seragam.",
    cara_memperbaiki="Pakai huruf kecil, angka, dan tanda hubung.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "  pp-8-2006:", "  ▶PP_8_2006:"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
