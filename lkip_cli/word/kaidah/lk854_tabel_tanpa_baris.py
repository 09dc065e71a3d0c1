"""LK854: tabel tidak mengambil baris dari data."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

TABEL = """\
Tabel {{ SEQ Tabel }}
| ▶Nomor | Sasaran |
{}"""
DIKETIK = "| 1 | Satu |"
DIULANG = "| {% for s in sasaran %} | |\n| {{ s.nomor }} | {{ s.nama }} |\n| {% endfor %} | |"

KAIDAH = Kaidah(
    kode="LK854",
    tingkat=Tingkat.PERINGATAN,
    judul="Tabel tidak mengambil baris dari data",
    alasan=(
        "Tabel yang barisnya diketik, atau yang baris contohnya terhapus, tercetak sama setiap triwulan "
        "walaupun datanya berubah."
    ),
    cara_memperbaiki=(
        "Tulis baris «{% for b in tabel.capaian_iku %}», satu baris contoh dengan tag, dan baris «{% endfor "
        "%}» di bawah kepala tabel; atau hapus tabelnya."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": TABEL.format(DIKETIK)}),
    contoh_benar=Contoh({"templat": TABEL.format(DIULANG)}),
)
