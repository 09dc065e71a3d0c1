"""LK217: agregasi pada indikator yang memakai rumus."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/indikator.yaml"

KAIDAH = Kaidah(
    kode="LK217",
    tingkat=Tingkat.KESALAHAN,
    judul="Agregasi pada indikator yang memakai rumus",
    alasan="Nilai rasio dihitung dari pembilang dan penyebut yang sudah digabungkan, bukan dari persentase.",
    cara_memperbaiki="Tulis agregasi pada data dasar.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "    target: 75", "    agregasi: ▶jumlah\n    target: 75"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
