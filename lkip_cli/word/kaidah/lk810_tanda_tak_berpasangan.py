"""LK810: tanda pembuka atau penutup tag tidak berpasangan."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK810",
    tingkat=Tingkat.KESALAHAN,
    judul="Tanda pembuka atau penutup tag tidak berpasangan",
    alasan="Tag yang tidak lengkap akan tercetak begitu saja di dalam laporan, atau menelan kalimat sesudahnya.",
    cara_memperbaiki=(
        "Lengkapi tag menjadi «{{ nama }}» atau «{% perintah %}», tanpa spasi di antara dua kurung kurawal."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Nama: ▶{{ instansi.nama }"}),
    contoh_benar=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
)
