"""LK809: templat masih memuat perubahan terlacak."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK809",
    tingkat=Tingkat.KESALAHAN,
    judul="Templat masih memuat perubahan terlacak",
    alasan=(
        "Selama perubahan belum diterima atau ditolak, tidak jelas kalimat mana yang berlaku, dan laporan "
        "akan memuat coretan."
    ),
    cara_memperbaiki=(
        "Di Word buka menu Tinjau, pilih Terima Semua Perubahan dan hentikan Lacak Perubahan, lalu simpan."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Laporan ini ▶{+ sudah +} disusun."}),
    contoh_benar=Contoh({"templat": "Laporan ini sudah disusun."}),
)
