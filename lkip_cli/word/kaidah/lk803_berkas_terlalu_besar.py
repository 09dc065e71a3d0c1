"""LK803: isi berkas templat terlalu besar."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK803",
    tingkat=Tingkat.KESALAHAN,
    judul="Isi berkas templat terlalu besar",
    alasan="Berkas yang mengembang menjadi sangat besar ketika dibuka dapat menghentikan komputer, jadi tidak dibuka.",
    cara_memperbaiki=(
        "Hapus gambar besar dari templat atau kecilkan gambarnya dengan Kompres Gambar di Word, lalu simpan kembali."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"word/media/gambar.bin": bytes(3_000_000)}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
