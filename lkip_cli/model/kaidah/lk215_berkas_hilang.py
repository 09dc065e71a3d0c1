"""LK215: berkas wajib belum ada."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK215",
    tingkat=Tingkat.KESALAHAN,
    judul="Berkas wajib belum ada",
    alasan="Beberapa berkas harus ada agar laporan dapat disusun.",
    cara_memperbaiki="Buat berkas yang disebut dalam pesan.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh({"2018/dokumen.yaml": None}),
    contoh_benar=Contoh(),
)
