"""LK822: penyaring di dalam tag tidak dikenal."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK822",
    tingkat=Tingkat.KESALAHAN,
    judul="Penyaring di dalam tag tidak dikenal",
    alasan=(
        "Penyaring yang tersedia hanya gabung, arsir, upper, join, dan length; pembulatan dan penulisan angka"
        " dikerjakan oleh lkip."
    ),
    cara_memperbaiki="Hapus penyaring itu atau pakai salah satu yang tersedia.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Nama: ▶{{ instansi.nama | huruf_besar }}"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama | upper }}"}),
)
