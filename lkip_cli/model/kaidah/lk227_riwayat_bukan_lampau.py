"""LK227: riwayat tahun yang belum lewat."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

BERKAS_CONTOH = "riwayat.yaml"
SALAH = """\
indikator:
  persentase-lulus:
    sumber: Laporan Kinerja Tahun 2017, Tabel 3.1
    realisasi:
      ▶2019: 80,00
"""
BENAR = """\
indikator:
  persentase-lulus:
    sumber: Laporan Kinerja Tahun 2017, Tabel 3.1
    realisasi:
      2016: 74,25
      2017: 76,50
"""

KAIDAH = Kaidah(
    kode="LK227",
    tingkat=Tingkat.KESALAHAN,
    judul="Riwayat tahun yang belum lewat",
    alasan="Riwayat memuat tahun-tahun sebelum data lkip; tahun berjalan dan sesudahnya diisi pada berkas triwulan.",
    cara_memperbaiki="Betulkan tahunnya, atau tulis angkanya pada berkas triwulan tahun itu.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh({BERKAS_CONTOH: SALAH}),
    contoh_benar=Contoh({BERKAS_CONTOH: BENAR}),
)
