"""LK855: isi data tidak dicetak oleh templat."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

SEMUA = """\
{{ instansi.nama }} {{ warna }} {{ banyak | length }} {{ dasar_hukum | length }} {{ bertingkat | length }}
{% for s in sasaran %}
{{ s.nama }}
{% endfor %}"""

KAIDAH = Kaidah(
    kode="LK855",
    tingkat=Tingkat.PERINGATAN,
    judul="Isi data tidak dicetak oleh templat",
    alasan=(
        "Data yang sudah diisi tidak tampak pada laporan; barangkali bagiannya terhapus dari templat tanpa sengaja."
    ),
    cara_memperbaiki=(
        "Tulis tag untuk isi itu (lihat «lkip template vars»); bila memang tidak dipakai, peringatan ini "
        "boleh dibiarkan."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "Nama: {{ instansi.nama }}"}),
    contoh_benar=Contoh({"templat": SEMUA}),
)
