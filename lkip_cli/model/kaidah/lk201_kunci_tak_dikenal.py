"""LK201: kunci tidak dikenal."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/indikator.yaml"

KAIDAH = Kaidah(
    kode="LK201",
    tingkat=Tingkat.KESALAHAN,
    judul="Kunci tidak dikenal",
    alasan="Kunci yang salah ketik atau salah tempat tidak dibaca, sehingga isinya hilang dari laporan tanpa terlihat.",
    cara_memperbaiki=(
        "Perbaiki ejaan kunci, atau pindahkan ke tempatnya. Capaian, serapan, sisa, status, dan nomor tidak diketik; "
        "hapus barisnya."
    ),
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(
        BERKAS_CONTOH, "    arah: naik\n    target: 3,5", "    arah: naik\n    ▶terget: 1\n    target: 3,5"
    ),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
