"""LK840: libreOffice tidak ditemukan."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK840",
    tingkat=Tingkat.PERINGATAN,
    judul="LibreOffice tidak ditemukan",
    alasan=(
        "Nomor halaman pada daftar isi dan berkas PDF dihasilkan melalui LibreOffice, program gratis yang "
        "harus terpasang pada komputer ini. Temuan ini menjadi kesalahan bila hasilnya diminta dengan --pdf "
        "atau --nomor-halaman ya."
    ),
    cara_memperbaiki=(
        "Pasang LibreOffice, atau buka laporan di Word: Ctrl+A lalu F9 mengisi nomor halaman, dan Simpan Sebagai "
        "menghasilkan PDF."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh(),
    contoh_benar=Contoh(),
)
