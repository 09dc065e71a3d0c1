"""LK226: angka riwayat tanpa sumber."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

BERKAS_CONTOH = "riwayat.yaml"
SALAH = """\
indikator:
  persentase-lulus:
    realisasi:
      ▶2017: 76,50
"""
BENAR = """\
indikator:
  persentase-lulus:
    realisasi:
      2017:
        nilai: 76,50
        sumber: Laporan Kinerja Tahun 2017, Tabel 3.1
"""

KAIDAH = Kaidah(
    kode="LK226",
    tingkat=Tingkat.KESALAHAN,
    judul="Angka riwayat tanpa sumber",
    alasan="Angka dari luar data lkip hanya dapat diperiksa bila dokumen asalnya disebut.",
    cara_memperbaiki="Tulis `sumber:` pada indikatornya, atau pada angka itu sendiri.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh({BERKAS_CONTOH: SALAH}),
    contoh_benar=Contoh({BERKAS_CONTOH: BENAR}),
)
