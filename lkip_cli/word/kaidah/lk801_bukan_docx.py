"""LK801: templat bukan Dokumen Word (.docx)."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK801",
    tingkat=Tingkat.KESALAHAN,
    judul="Templat bukan Dokumen Word (.docx)",
    alasan=(
        "Templat dibaca dari berkas .docx; jenis lain menyimpan isinya dengan cara yang berbeda, dan dokumen "
        "bersandi tidak dapat dibuka oleh lkip."
    ),
    cara_memperbaiki=(
        "Buka berkas itu di Word, pilih Simpan Sebagai, pilih jenis «Dokumen Word (.docx)» tanpa sandi, lalu "
        "pakai berkas hasilnya."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat.docx": b"%PDF-1.7"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
