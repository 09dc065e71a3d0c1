"""LK826: templat menghasilkan isi tanpa batas."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

TIGA_PENGULANGAN = """\
{% for a in banyak %}
{% for b in banyak %}
▶{% for c in banyak %}
{% endfor %}
{% endfor %}
{% endfor %}"""

KAIDAH = Kaidah(
    kode="LK826",
    tingkat=Tingkat.KESALAHAN,
    judul="Templat menghasilkan isi tanpa batas",
    alasan="Pengulangan di dalam pengulangan dapat menghasilkan jutaan baris dan menghabiskan memori komputer.",
    cara_memperbaiki=(
        "Kurangi pengulangan yang bersarang; satu tabel biasanya cukup diulang dengan satu «for» atas daftar barisnya."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": TIGA_PENGULANGAN}),
    contoh_benar=Contoh({"templat": "{% for a in banyak %}\n{% endfor %}"}),
)
