"""LK224: kunci di dalam teks."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/indikator.yaml"
TERLALU_DALAM = "    sumber_data: |\n      Daftar hadir pelatihan\n      ▶agregasi: jumlah"

KAIDAH = Kaidah(
    kode="LK224",
    tingkat=Tingkat.PERINGATAN,
    judul="Kunci di dalam teks",
    alasan="Kunci yang menjorok terlalu dalam ikut menjadi teks blok `|` di atasnya, dan isinya hilang tanpa pesan.",
    cara_memperbaiki="Samakan jarak tepi kirinya dengan kunci blok itu.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "    sumber_data: Daftar hadir pelatihan", TERLALU_DALAM),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
