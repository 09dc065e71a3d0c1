"""LK204: ditunggu satu nilai."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/indikator.yaml"

KAIDAH = Kaidah(
    kode="LK204",
    tingkat=Tingkat.KESALAHAN,
    judul="Ditunggu satu nilai",
    alasan="Isian seperti nama dan satuan hanya memuat satu nilai.",
    cara_memperbaiki="Tulis nilainya di baris yang sama sesudah titik dua.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "    satuan: orang", "    ▶satuan:\n      kode: orang"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
