"""LK223: kode milik bidang lain."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import INSTANSI

INDIKATOR = """\
data_dasar:
  jumlah-rapat:
    nama: Jumlah rapat koordinasi
    satuan: orang
    sumber_data: Notula rapat
indikator:
  kehadiran-rapat:
    nama: Banyaknya hadirin rapat koordinasi
    sasaran: kualitas-layanan
    satuan: orang
    arah: naik
    penjelasan: Orang yang menandatangani daftar hadir.
    target: 40
"""
ANGGARAN = """\
program:
  koordinasi:
    nama: Program Koordinasi
    kegiatan:
      rapat-koordinasi:
        nama: Rapat koordinasi
        mendukung: kehadiran-rapat
        keluaran: tidak ada
        pagu: 4.250.000
"""
TRIWULAN = """\
data:
  jumlah-rapat: 3
{asing}realisasi_indikator:
  kehadiran-rapat: 30
realisasi_anggaran:
  rapat-koordinasi: 1.500.000
narasi:
  kegiatan:
    rapat-koordinasi: |
      Rapat dihadiri seluruh seksi.
"""


def lay(asing: str) -> Contoh:
    """A second bidang whose quarter holds the line `asing` among its data."""
    return Contoh(
        {
            "2018/instansi.yaml": INSTANSI.replace(
                "  umum: Bidang Umum\n", "  umum: Bidang Umum\n  lain: Bidang Lain\n"
            ),
            "2018/lain/indikator.yaml": INDIKATOR,
            "2018/lain/anggaran.yaml": ANGGARAN,
            "2018/lain/tw1.yaml": TRIWULAN.format(asing=asing),
        }
    )


KAIDAH = Kaidah(
    kode="LK223",
    tingkat=Tingkat.KESALAHAN,
    judul="Kode milik bidang lain",
    alasan="Setiap bidang mengisi kodenya sendiri; angka dan narasi di berkas bidang lain tidak dibaca.",
    cara_memperbaiki="Pindahkan isian itu ke berkas triwulan bidang pemiliknya, atau hapus bila di sana sudah ditulis.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=lay("  ▶jumlah-peserta: 40\n"),
    contoh_benar=lay(""),
)
