"""LK853: daftar isi atau daftar tabel tidak ada."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK853",
    tingkat=Tingkat.PERINGATAN,
    judul="Daftar isi atau daftar tabel tidak ada",
    alasan=(
        "Judul bab dan keterangan tabel dikumpulkan lkip ke dalam field daftar isi dan daftar tabel; tanpa "
        "field itu laporan tidak mempunyai daftarnya."
    ),
    cara_memperbaiki=(
        "Di Word, sisipkan dari menu Referensi: Daftar Isi, atau Sisipkan Daftar Gambar dengan label Tabel."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "▶# Pendahuluan"}),
    contoh_benar=Contoh({"templat": '# Pendahuluan\n{ TOC \\o "1-3" }'}),
)
