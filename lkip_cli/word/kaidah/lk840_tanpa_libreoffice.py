"""LK840: libreOffice tidak ditemukan."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK840",
    tingkat=Tingkat.PERINGATAN,
    judul="LibreOffice tidak ditemukan",
    alasan=(
        "Nomor halaman pada daftar isi dan berkas PDF dihasilkan melalui LibreOffice, program gratis yang "
        "harus terpasang pada komputer ini."
    ),
    cara_memperbaiki=(
        "Pasang LibreOffice, atau buka laporan di Word lalu tekan Ctrl+A dan F9 untuk mengisi nomor halaman."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh(),
    contoh_benar=Contoh(),
)
