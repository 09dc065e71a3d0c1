"""LK213: kata pengganti angka tidak berlaku."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

KAIDAH = Kaidah(
    kode="LK213",
    tingkat=Tingkat.KESALAHAN,
    judul="Kata pengganti angka tidak berlaku",
    alasan="Kata seperti belum diukur harus ditulis persis dan hanya pada isian yang mengenalnya.",
    cara_memperbaiki="Tulis angkanya, atau salah satu kata yang disebut dalam pesan.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "  nilai-layanan: 3,5", "  nilai-layanan: ▶blm diukur"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
