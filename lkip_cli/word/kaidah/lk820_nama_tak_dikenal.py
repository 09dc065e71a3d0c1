"""LK820: nama di dalam tag tidak dikenal."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK820",
    tingkat=Tingkat.KESALAHAN,
    judul="Nama di dalam tag tidak dikenal",
    alasan=(
        "Nama itu tidak termasuk isian yang disediakan untuk laporan, dan tidak dibuat oleh «for» yang mengelilinginya."
    ),
    cara_memperbaiki="Periksa ejaannya dengan daftar isian pada templates/README.md.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Nama: ▶{{ intansi.nama }}"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
