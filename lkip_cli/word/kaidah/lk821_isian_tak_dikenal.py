"""LK821: isian di dalam tag tidak ada."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK821",
    tingkat=Tingkat.KESALAHAN,
    judul="Isian di dalam tag tidak ada",
    alasan=(
        "Kelompok itu ada, tetapi tidak mempunyai isian dengan nama tersebut; laporan tidak boleh memuat "
        "tempat kosong karena salah eja."
    ),
    cara_memperbaiki="Periksa ejaannya dengan daftar isian pada templates/README.md.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Nama: ▶{{ instansi.nma }}"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
