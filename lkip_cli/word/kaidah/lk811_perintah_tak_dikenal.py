"""LK811: perintah di dalam tag tidak dikenal."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK811",
    tingkat=Tingkat.KESALAHAN,
    judul="Perintah di dalam tag tidak dikenal",
    alasan=(
        "Perintah yang tersedia hanya for, if, elif, else, endfor, dan endif; perhitungan dan pemilihan data "
        "dikerjakan oleh lkip."
    ),
    cara_memperbaiki="Pakai salah satu dari: for, if, elif, else, endfor, endif.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "▶{% untuk s in sasaran %}"}),
    contoh_benar=Contoh({"templat": "{% for s in sasaran %}\n{{ s.nama }}\n{% endfor %}"}),
)
