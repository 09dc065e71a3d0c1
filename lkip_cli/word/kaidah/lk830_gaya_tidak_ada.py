"""LK830: gaya yang diperlukan tidak ada pada templat."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK830",
    tingkat=Tingkat.PERINGATAN,
    judul="Gaya yang diperlukan tidak ada pada templat",
    alasan=(
        "Baris daftar isi ditulis dengan gaya Word yang bernama «toc 1» sampai «toc 9», dan baris daftar "
        "tabel atau gambar dengan gaya «table of figures»; tanpa gaya itu barisnya memakai gaya paragraf "
        "daftar itu sendiri."
    ),
    cara_memperbaiki=(
        "Di Word, sisipkan daftar isi dari menu Referensi sekali agar gayanya tercipta, atur tampilannya, lalu simpan."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "# Pendahuluan\n▶{ TOC \\o 1-3 }"}),
    contoh_benar=Contoh({"templat": "Tanpa daftar isi."}),
)
