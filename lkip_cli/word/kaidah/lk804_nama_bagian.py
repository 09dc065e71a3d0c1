"""LK804: berkas templat memuat nama bagian yang tidak wajar."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK804",
    tingkat=Tingkat.KESALAHAN,
    judul="Berkas templat memuat nama bagian yang tidak wajar",
    alasan=(
        "Nama bagian yang rangkap atau yang menunjuk ke luar berkas tidak pernah dibuat oleh Word dan dapat "
        "dipakai untuk menyusupkan isi."
    ),
    cara_memperbaiki=(
        "Buka berkas itu di Word dan simpan dengan nama baru; bila masih ditolak, mulai lagi dari templat bawaan lkip."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"../luar.xml": "<a/>"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
