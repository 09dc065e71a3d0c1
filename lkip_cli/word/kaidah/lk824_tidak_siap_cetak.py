"""LK824: yang hendak dicetak bukan teks atau angka."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK824",
    tingkat=Tingkat.KESALAHAN,
    judul="Yang hendak dicetak bukan teks atau angka",
    alasan="Daftar dan kelompok isian tidak mempunyai bentuk cetak; yang dicetak adalah salah satu isian di dalamnya.",
    cara_memperbaiki="Sebut isiannya, misalnya «{{ instansi.nama }}», atau ulangi daftarnya dengan «{% for ... %}».",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Nama: ▶{{ instansi }}"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
