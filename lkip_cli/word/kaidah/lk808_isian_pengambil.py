"""LK808: templat memuat isian Word yang mengambil data dari luar."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK808",
    tingkat=Tingkat.KESALAHAN,
    judul="Templat memuat isian Word yang mengambil data dari luar",
    alasan=(
        "Isian seperti DDE, INCLUDETEXT, dan INCLUDEPICTURE membaca berkas atau menjalankan program di "
        "komputer pembaca laporan."
    ),
    cara_memperbaiki=(
        "Hapus isian itu di Word (tekan Alt+F9 untuk melihatnya), lalu sisipkan isinya sebagai teks atau gambar biasa."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Lampiran: ▶{ INCLUDETEXT lampiran.docx }"}),
    contoh_benar=Contoh({"templat": "Isi yang diketik biasa."}),
)
