"""peraturan.yaml: the regulations that every report rests on, and two of the region that are to be filled in.

The national ones are those on performance reports of agencies: PP 8/2006, Perpres 29/2014, PermenPANRB 53/2014,
and, for the formulas, LAN 239/IX/6/8/2003.
"""

from __future__ import annotations

from lkip_cli.kerangka.jawaban import ISI_ATASAN, Jawaban
from lkip_cli.kerangka.teks import fill_scalars

JUKNIS = (
    "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah"
)
PEMBENTUKAN, TUGAS = "perda-pembentukan", "peraturan-tugas"
TEKS = """\
# Peraturan yang dirujuk laporan. Diisi bagian perencanaan. Satu peraturan ditulis satu kali di sini; di tempat
# lain cukup disebut kodenya, misalnya {peraturan.perpres-29-2014} di dalam narasi.
# Urutan di berkas ini adalah urutan cetak pada bagian Dasar Hukum.
# dasar_hukum: tidak   artinya peraturan boleh dirujuk, tetapi tidak dicetak sebagai dasar hukum.
# dicabut_oleh         diisi kode peraturan yang menggantikannya.
peraturan:
  pp-8-2006:
    jenis: Peraturan Pemerintah
    nomor: 8
    tahun: 2006
    tentang: Pelaporan Keuangan dan Kinerja Instansi Pemerintah
  perpres-29-2014:
    jenis: Peraturan Presiden
    nomor: 29
    tahun: 2014
    tentang: Sistem Akuntabilitas Kinerja Instansi Pemerintah
  permenpanrb-53-2014:
    jenis: Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
    nomor: 53
    tahun: 2014
    tentang: $juknis
  kepka-lan-239-2003:
    jenis: Keputusan Kepala Lembaga Administrasi Negara
    nomor: 239/IX/6/8/2003
    tahun: 2003
    tentang: Perbaikan Pedoman Penyusunan Pelaporan Akuntabilitas Kinerja Instansi Pemerintah

  # Peraturan pembentukan instansi. Ganti nomor, tahun, dan judulnya.
  perda-pembentukan:
    jenis: $perda
    nomor: $nomor
    tahun: $tahun
    tentang: $pembentukan

  # Peraturan tentang tugas dan fungsi instansi. Ganti nomor, tahun, dan judulnya.
  peraturan-tugas:
    jenis: $perbup
    nomor: $nomor
    tahun: $tahun
    tentang: $tugas
"""


def make_files(jawaban: Jawaban) -> dict[str, str]:
    """The file; the year of the two regulations of the region is that of the data until it is replaced."""
    kepala = jawaban.kepala_daerah
    perbup = "<jenis peraturan kepala daerah>" if kepala == ISI_ATASAN else f"Peraturan {kepala}"
    teks = fill_scalars(
        TEKS,
        juknis=JUKNIS,
        perda=f"Peraturan Daerah {jawaban.daerah}",
        perbup=perbup,
        nomor="<nomor peraturan>",
        tahun=str(jawaban.tahun),
        pembentukan="<judul peraturan pembentukan instansi>",
        tugas="<judul peraturan tentang tugas dan fungsi>",
    )
    return {"peraturan.yaml": teks}
