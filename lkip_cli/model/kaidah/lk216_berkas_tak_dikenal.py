"""LK216: berkas tidak dikenal."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK216",
    tingkat=Tingkat.KESALAHAN,
    judul="Berkas tidak dikenal",
    alasan="Nama dan folder menentukan isi berkas; berkas dengan nama lain tidak dibaca.",
    cara_memperbaiki="Ganti nama berkas, atau pindahkan ke luar folder data.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh({"2018/umum/catatan.yaml": "isi: 1\n"}),
    contoh_benar=Contoh(),
)
