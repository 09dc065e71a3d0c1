"""LK858: jenis grafik tidak dapat diisi."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK858",
    tingkat=Tingkat.KESALAHAN,
    judul="Jenis grafik tidak dapat diisi",
    alasan=(
        "Angka laporan berpasangan dengan nama (indikator, unit kerja, triwulan). Grafik pencar, gelembung, "
        "saham, dan permukaan memasangkan angka dengan angka, sehingga tidak mempunyai tempat untuk nama itu."
    ),
    cara_memperbaiki=(
        "Klik grafiknya di Word, pilih Ubah Jenis Grafik, lalu pilih kolom, batang, garis, atau lingkaran."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "[grafik scatterChart] ▶grafik: capaian_iku"}),
    contoh_benar=Contoh({"templat": "[grafik pieChart] grafik: capaian_iku"}),
)
