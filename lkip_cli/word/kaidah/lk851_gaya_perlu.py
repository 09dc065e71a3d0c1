"""LK851: paragraf tidak memakai gaya yang diperlukan."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

RUMUS = """\
{% for s in sasaran %}
{% for r in s.rumus %}
▶{{ r.baris }}
{% endfor %}
{% endfor %}"""

KAIDAH = Kaidah(
    kode="LK851",
    tingkat=Tingkat.PERINGATAN,
    judul="Paragraf tidak memakai gaya yang diperlukan",
    alasan=(
        "Rumus menjadi pecahan hanya pada paragraf bergaya Rumus; keterangan tabel tetap menyatu dengan "
        "tabelnya karena gaya Caption; daftar isi dikumpulkan dari gaya Heading."
    ),
    cara_memperbaiki=(
        "Beri paragraf itu gaya yang disebutkan; bila gayanya tidak ada, buat gaya baru dengan nama yang persis sama."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": RUMUS}),
    contoh_benar=Contoh({"templat": RUMUS.replace("r.baris", "r.indikator")}),
)
