"""LK857: gambar bernama grafik."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK857",
    tingkat=Tingkat.KESALAHAN,
    judul="Yang diminta diisi bukan grafik Word",
    alasan=(
        "Hanya grafik yang dibuat dengan Sisipkan > Grafik yang angkanya dapat diganti. Gambar, foto grafik, "
        "SmartArt, dan jenis grafik baru (air terjun, corong, peta) tidak dapat diisi, sehingga isinya akan "
        "tetap seperti pada templat."
    ),
    cara_memperbaiki=(
        "Hapus gambar itu, lalu sisipkan grafik batang, kolom, garis, atau lingkaran dengan Sisipkan > Grafik "
        "dan beri teks alternatif yang sama."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "[gambar] ▶grafik: capaian_iku"}),
    contoh_benar=Contoh({"templat": "[grafik lineChart] grafik: capaian_iku"}),
)
