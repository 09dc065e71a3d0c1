"""LK841: libreOffice tidak selesai pada waktunya."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK841",
    tingkat=Tingkat.PERINGATAN,
    judul="LibreOffice tidak selesai pada waktunya",
    alasan=(
        "LibreOffice dihentikan karena tidak menjawab, sehingga nomor halaman atau PDF laporan tidak ada. Temuan "
        "ini menjadi kesalahan bila hasilnya diminta dengan --pdf atau --nomor-halaman ya."
    ),
    cara_memperbaiki=(
        "Ulangi perintahnya; bila tetap gagal, buka laporan di Word lalu tekan Ctrl+A dan F9 untuk mengisi "
        "nomor halaman."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh(),
    contoh_benar=Contoh(),
)
