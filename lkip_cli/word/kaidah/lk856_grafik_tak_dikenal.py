"""LK856: nama grafik tidak dikenal."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK856",
    tingkat=Tingkat.KESALAHAN,
    judul="Nama grafik tidak dikenal",
    alasan=(
        "Teks alternatif «grafik: nama» meminta lkip mengisi grafik itu dengan angka dari data. Nama yang "
        "tidak dikenal tidak mempunyai angka, sehingga grafik akan tercetak dengan angka contoh."
    ),
    cara_memperbaiki=("Tulis nama grafik seperti pada daftar «lkip template vars», misalnya «grafik: capaian_iku»."),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "[grafik barChart] ▶grafik: capaian_ikuu"}),
    contoh_benar=Contoh({"templat": "[grafik barChart] grafik: capaian_iku"}),
)
