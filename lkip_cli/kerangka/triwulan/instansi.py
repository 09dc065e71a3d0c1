"""TAHUN/twN.yaml: the planner's part of a new quarter."""

from __future__ import annotations

from datetime import timedelta

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.periode import Periode
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.kerangka.satuan import find_satuan
from lkip_cli.kerangka.teks import fill
from lkip_cli.kerangka.triwulan.isi import Isi
from lkip_cli.model.kinerja import Kinerja

TEKS = """\
# Bagian perencanaan untuk laporan $periode.
# Bidang tidak mengisi berkas ini; narasi bidang ada di folder masing-masing.
# Narasi ditulis di baris sesudah tanda |, menjorok dua spasi. Baris kosong berarti paragraf baru.
# Angka, triwulan, dan tahun selalu ditulis sebagai rujukan, misalnya {dinas.serapan} atau {triwulan}.

# Tanggal penandatanganan. Bila sudah ditentukan, hapus tanda pagar di depannya; sebelumnya dicetak titik-titik.
# tanggal_laporan: $tanggal

# Kata Pengantar. Boleh dimulai dengan: {instansi} {daerah} menyampaikan Laporan Kinerja {triwulan} Tahun {tahun} ...
kata_pengantar: |
$kalimat
# Bab Penutup: simpulan atas capaian dan penggunaan anggaran sampai dengan akhir triwulan.
penutup: |
$kalimat
# Langkah berikutnya: satu butir setiap baris, diawali tanda hubung dan spasi.
tindak_lanjut: |
$kalimat
# Angka yang hanya dipakai dalam narasi berkas ini, bila ada, ditulis seperti contoh berikut (tanpa tanda pagar):
# angka:
#   jumlah-rapat:
#     nama: Rapat evaluasi
#     nilai: 3
#     satuan: $satuan
"""
HARI_LAPORAN = 10
"""The day of the month after the quarter that stands in the example of a date."""


def make_instansi(kinerja: Kinerja, periode: Periode, isi: Isi) -> str:
    """The text of the file."""
    return fill(
        TEKS,
        periode=periode.lengkap,
        tanggal=format_tanggal(periode.akhir + timedelta(days=HARI_LAPORAN)),
        kalimat=isi.kalimat,
        satuan=find_satuan(kinerja, JenisAngka.BULAT),
    )
