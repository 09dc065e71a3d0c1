"""LK860: isian Word berganti setiap kali laporan dibuka."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK860",
    tingkat=Tingkat.PERINGATAN,
    judul="Isian Word berganti setiap kali laporan dibuka",
    alasan=(
        "Isian DATE, TIME, FILENAME, dan sejenisnya mengikuti jam, nama berkas, atau pemakai komputer, sehingga "
        "laporan yang sudah ditandatangani memperlihatkan tanggal atau nama lain."
    ),
    cara_memperbaiki=(
        "Hapus isian itu di Word (tekan Alt+F9 untuk melihatnya), lalu tulis tag, misalnya «{{ periode.tanggal_laporan "
        "}}» atau «{{ periode.judul }}»."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "▶{ DATE }"}),
    contoh_benar=Contoh({"templat": "Kandangan, {{ periode.tanggal_laporan }}"}),
)
