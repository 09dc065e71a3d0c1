"""LK806: templat memuat makro atau objek aktif."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK806",
    tingkat=Tingkat.KESALAHAN,
    judul="Templat memuat makro atau objek aktif",
    alasan=(
        "Makro, kontrol ActiveX, dan objek tertanam ikut terkirim di dalam laporan dan dijalankan di komputer"
        " pembacanya."
    ),
    cara_memperbaiki=(
        "Hapus makro, kontrol, atau objek itu di Word; gambar dan tabel dapat ditempel sebagai gambar atau teks biasa."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"word/vbaProject.bin": b"makro"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
