"""LK823: penyaring dipakai tidak pada tempatnya."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK823",
    tingkat=Tingkat.KESALAHAN,
    judul="Penyaring dipakai tidak pada tempatnya",
    alasan=(
        "«gabung» menyatukan sel dengan sel di atasnya dan «arsir» mewarnai sel, jadi keduanya hanya berarti "
        "di dalam sel tabel; «join» dan «length» hanya untuk daftar."
    ),
    cara_memperbaiki=(
        "Pakai «gabung» dan «arsir» sebagai penyaring terakhir di dalam sel tabel, warna arsir dengan enam "
        "angka heksadesimal, dan «join» atau «length» pada daftar."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Nama: ▶{{ instansi.nama | gabung }}"}),
    contoh_benar=Contoh({"templat": "| {% for s in sasaran %} |\n| {{ s.nama | gabung }} |\n| {% endfor %} |"}),
)
