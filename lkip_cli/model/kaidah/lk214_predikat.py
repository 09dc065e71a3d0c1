"""LK214: bukan predikat yang dikenal."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/indikator.yaml"

KAIDAH = Kaidah(
    kode="LK214",
    tingkat=Tingkat.KESALAHAN,
    judul="Bukan predikat yang dikenal",
    alasan="Indikator berpredikat hanya menerima huruf dalam daftarnya, atau nilai di baliknya.",
    cara_memperbaiki="Tulis salah satu huruf dalam daftar predikat.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(
        BERKAS_CONTOH,
        "    satuan: indeks\n    arah: naik\n    target: 3,5",
        "    satuan: predikat-akip\n    arah: naik\n    target: ▶ZZ",
    ),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
