"""LK813: tag pembuka tidak ditutup."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK813",
    tingkat=Tingkat.KESALAHAN,
    judul="Tag pembuka tidak ditutup",
    alasan="Tanpa tag penutup tidak jelas sampai di mana bagian yang diulang atau dipilih.",
    cara_memperbaiki="Tambahkan «{% endfor %}» atau «{% endif %}» sesudah bagian yang dimaksud.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "▶{% for s in sasaran %}\n{{ s.nama }}"}),
    contoh_benar=Contoh({"templat": "{% for s in sasaran %}\n{{ s.nama }}\n{% endfor %}"}),
)
