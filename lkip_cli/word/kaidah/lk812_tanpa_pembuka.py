"""LK812: tag penutup atau tag antara tidak mempunyai pembuka."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK812",
    tingkat=Tingkat.KESALAHAN,
    judul="Tag penutup atau tag antara tidak mempunyai pembuka",
    alasan="Tag penutup hanya berarti bila ada pembukanya yang sejenis sebelum tag itu.",
    cara_memperbaiki="Hapus tag ini, atau tambahkan tag pembukanya sebelum bagian yang dimaksud.",
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "▶{% endif %}"}),
    contoh_benar=Contoh({"templat": "{% if sasaran %}\nAda sasaran.\n{% endif %}"}),
)
