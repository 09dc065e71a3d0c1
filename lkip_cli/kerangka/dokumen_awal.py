"""TAHUN/dokumen.yaml as a year begins: one version of each document, in force from triwulan I."""

from __future__ import annotations

from lkip_cli.kerangka.teks import fill

MURNI = "murni"
TEKS = """\
# Versi Perjanjian Kinerja dan versi pagu anggaran tahun $tahun, dari yang terlama. Diisi bagian perencanaan.
# dasar    nomor dan tanggal dokumennya; selama belum ada, tulis belum ditetapkan.
# berlaku  tanggal (2 Januari $tahun) atau triwulan (triwulan II, artinya hari pertama triwulan itu).
# Laporan memakai versi yang berlaku pada hari terakhir triwulannya.
# Bila dokumen berubah, tambahkan versi baru di bawah yang lama, misalnya pergeseran-1 atau perubahan.
perjanjian_kinerja:
  $pk:
    nama: Perjanjian Kinerja Tahun $tahun
    dasar: belum ditetapkan
    berlaku: triwulan I

pagu:
  $pagu:
    nama: pagu murni
    dasar: belum ditetapkan
    berlaku: triwulan I
  # Contoh versi berikutnya (tanpa tanda pagar):
  # pergeseran-1:
  #   nama: pagu setelah pergeseran pertama
  #   dasar: nomor dan tanggal dokumen pergeseran
  #   berlaku: triwulan II
"""


def make_dokumen(tahun: int, pk: str = MURNI, pagu: str = MURNI) -> str:
    """The text of the file; `pk` and `pagu` are the kode of the first versions."""
    return fill(TEKS, tahun=str(tahun), pk=pk, pagu=pagu)
