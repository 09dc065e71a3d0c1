"""LK842: libreOffice tidak menghasilkan PDF."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK842",
    tingkat=Tingkat.PERINGATAN,
    judul="LibreOffice tidak menghasilkan PDF",
    alasan=(
        "LibreOffice berhenti tanpa hasil, sehingga nomor halaman atau PDF laporan tidak ada. Temuan ini menjadi "
        "kesalahan bila hasilnya diminta dengan --pdf atau --nomor-halaman ya."
    ),
    cara_memperbaiki=(
        "Coba buka laporan dengan LibreOffice untuk melihat sebabnya, atau pakai Word: Ctrl+A lalu F9 mengisi"
        " nomor halaman."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh(),
    contoh_benar=Contoh(),
)
