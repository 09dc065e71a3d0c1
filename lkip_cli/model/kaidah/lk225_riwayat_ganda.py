"""LK225: realisasi tahun yang sudah ada di folder datanya."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

BERKAS_CONTOH = "riwayat.yaml"
SALAH = """\
indikator:
  persentase-lulus:
    sumber: Laporan Kinerja Tahun 2017, Tabel 3.1
    realisasi:
      ▶2018: 80,00
"""
BENAR = """\
indikator:
  persentase-lulus:
    sumber: Laporan Kinerja Tahun 2017, Tabel 3.1
    realisasi:
      2017: 76,50
"""

KAIDAH = Kaidah(
    kode="LK225",
    tingkat=Tingkat.KESALAHAN,
    judul="Realisasi tahun yang sudah ada di folder datanya",
    alasan="Setiap fakta ditulis satu kali; realisasi tahun yang foldernya ada dihitung dari folder itu.",
    cara_memperbaiki="Hapus tahun itu dari riwayat.yaml.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh({BERKAS_CONTOH: SALAH}),
    contoh_benar=Contoh({BERKAS_CONTOH: BENAR}),
)
