"""LK825: yang diulang bukan daftar."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK825",
    tingkat=Tingkat.KESALAHAN,
    judul="Yang diulang bukan daftar",
    alasan="«for» mengulang baris-baris dari sebuah daftar; isian tunggal tidak dapat diulang.",
    cara_memperbaiki="Pakai nama daftar, misalnya «{% for s in sasaran %}».",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "▶{% for s in instansi %}\nBaris\n{% endfor %}"}),
    contoh_benar=Contoh({"templat": "{% for s in sasaran %}\nBaris\n{% endfor %}"}),
)
