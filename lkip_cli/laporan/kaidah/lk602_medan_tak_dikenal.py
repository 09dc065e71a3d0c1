"""LK602: medan rujukan tidak dikenal."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

KAIDAH = Kaidah(
    kode="LK602",
    tingkat=Tingkat.KESALAHAN,
    judul="Medan rujukan tidak dikenal",
    alasan="Setiap jenis data hanya mempunyai medan tertentu: indikator mempunyai capaian, kegiatan mempunyai serapan.",
    cara_memperbaiki="Tulis salah satu medan yang disebut dalam pesan, sesudah kode dan titik.",
    rujukan="Cara merujuk angka dalam narasi lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, "{persentase-lulus.capaian}", "▶{persentase-lulus.serapan}"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
