"""LK814: tag pembuka dan penutup berdiri di tempat yang berbeda."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK814",
    tingkat=Tingkat.KESALAHAN,
    judul="Tag pembuka dan penutup berdiri di tempat yang berbeda",
    alasan=(
        "Bagian yang diulang harus utuh: beberapa baris dari satu tabel, beberapa paragraf dari satu sel atau"
        " halaman, atau kata-kata di dalam satu paragraf."
    ),
    cara_memperbaiki=(
        "Letakkan keduanya di tempat yang sejenis: masing-masing sendirian di baris tabel yang sama tabelnya,"
        " masing-masing sendirian di paragraf, atau keduanya di dalam satu paragraf."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "{% for s in sasaran %}\n{{ s.nama }}\nSelesai ▶{% endfor %}"}),
    contoh_benar=Contoh({"templat": "{% for s in sasaran %}\n{{ s.nama }}\n{% endfor %}"}),
)
