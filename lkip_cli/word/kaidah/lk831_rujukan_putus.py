"""LK831: rujukan silang tidak mempunyai tujuan."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK831",
    tingkat=Tingkat.KESALAHAN,
    judul="Rujukan silang tidak mempunyai tujuan",
    alasan=(
        "Tujuan rujukan silang sudah terhapus dari templat, atau berada di dalam pengulangan yang tidak "
        "memuat rujukannya."
    ),
    cara_memperbaiki="Hapus rujukan itu, lalu sisipkan kembali dari menu Referensi, Referensi Silang.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Lihat ▶{ REF _Ref99 }."}),
    contoh_benar=Contoh({"templat": "Lihat tabel berikut."}),
)
