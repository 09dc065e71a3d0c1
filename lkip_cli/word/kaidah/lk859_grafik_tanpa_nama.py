"""LK859: grafik tidak mengambil angka dari data."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK859",
    tingkat=Tingkat.PERINGATAN,
    judul="Grafik tidak mengambil angka dari data",
    alasan=(
        "Grafik yang tidak diberi nama tercetak dengan angka yang diketik pada templat, sama setiap triwulan "
        "walaupun datanya berubah."
    ),
    cara_memperbaiki=(
        "Klik kanan grafik, pilih Edit Teks Alternatif, lalu tulis «grafik: » dan namanya, misalnya «grafik: "
        "capaian_iku». Daftar nama: «lkip template vars»."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "[grafik barChart] ▶Capaian indikator"}),
    contoh_benar=Contoh({"templat": "[grafik barChart] grafik: capaian_iku"}),
)
