"""LK818: tag memakai bentuk yang tidak diizinkan."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK818",
    tingkat=Tingkat.KESALAHAN,
    judul="Tag memakai bentuk yang tidak diizinkan",
    alasan=(
        "Templat hanya memilih dan menyusun kata; semua hitungan dikerjakan oleh lkip, sehingga setiap angka "
        "dapat ditelusuri."
    ),
    cara_memperbaiki="Pakai isian yang sudah tersedia; bila angkanya belum ada, mintalah ditambahkan ke lkip.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Jumlah: ▶{{ sasaran | length + 1 }}"}),
    contoh_benar=Contoh({"templat": "Jumlah: {{ sasaran | length }}"}),
)
