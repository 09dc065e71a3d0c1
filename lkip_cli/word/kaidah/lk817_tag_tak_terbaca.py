"""LK817: isi tag tidak dapat dibaca."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK817",
    tingkat=Tingkat.KESALAHAN,
    judul="Isi tag tidak dapat dibaca",
    alasan=(
        "Isi tag harus berupa nama isian dengan titik sebagai penghubung, misalnya «sasaran.nama», atau "
        "perintah yang lengkap."
    ),
    cara_memperbaiki=(
        "Bandingkan dengan contoh pada templates/README.md; periksa titik, kurung, dan tanda kutip di dalam tag."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Nama: ▶{{ instansi.nama. }}"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
