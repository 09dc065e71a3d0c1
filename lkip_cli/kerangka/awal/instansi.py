"""TAHUN/instansi.yaml: the agency, its bidang, and common choices of calculation, bands and satuan."""

from __future__ import annotations

from lkip_cli.kerangka.jawaban import Jawaban
from lkip_cli.kerangka.teks import fill, fill_scalars
from lkip_cli.sumber.tulis import scalar_text

IDENTITAS = """\
# Identitas instansi, pejabat penanda tangan, bidang, cara menghitung, dan daftar satuan tahun $tahun.
# Diisi bagian perencanaan satu kali setahun. Kode di sebelah kiri titik dua tidak dicetak; yang dicetak isinya.
"""
NAMA = """\
# nama tanpa nama daerah; ibu_kota adalah tempat penandatanganan.
nama: $nama
daerah: $daerah
ibu_kota: $ibu_kota

# Penanda tangan: kepala instansi, dan atasannya sebagai Pihak Kedua Perjanjian Kinerja.
# nama, nip, dan pangkat boleh kosong selama belum diketahui; laporan mencetak titik-titik.
pejabat:
  kepala:
    jabatan: $kepala
    nama:
    nip:
    pangkat:
  atasan:
    jabatan: $atasan
    nama:
"""
BIDANG = """\
# Nama folder di sebelah kiri, nama yang dicetak di sebelah kanan; urutannya adalah urutan cetak.
bidang:
"""
TUNGGAL = """\
# Instansi ini tidak dibagi atas bidang: satu folder memuat seluruh rencana dan angkanya.
# Bila kelak ada bidang, tambahkan dengan perintah: lkip new bidang KODE --nama "Nama Bidang"
bidang:
"""
CARA = """\
# Cara menghitung capaian, berlaku bagi semua indikator kecuali yang menentukan lain.
# rumus_turun    selisih (Keputusan Kepala LAN 239/IX/6/8/2003) atau kebalikan
# batas_capaian  tanpa, 100, 110, atau 120
# hitung_dari    nilai_penuh atau nilai_tampil
# desimal        jumlah angka di belakang koma pada persentase
perhitungan:
  rumus_turun: selisih
  batas_capaian: tanpa
  hitung_dari: nilai_penuh
  desimal: 2

# Skala nilai peringkat kinerja menurut Permendagri 54/2010, yang dilanjutkan Permendagri 86/2017.
# mulai adalah batas bawah dalam persen; tingkat teratas tidak berbatas atas. Nama, batas, dan warna boleh diganti.
skala_nilai:
  sangat-tinggi:
    nama: Sangat Tinggi
    mulai: 91
    warna: A9D08E
  tinggi:
    nama: Tinggi
    mulai: 76
    warna: C6E0B4
  sedang:
    nama: Sedang
    mulai: 66
    warna: FFE699
  rendah:
    nama: Rendah
    mulai: 51
    warna: F8CBAD
  sangat-rendah:
    nama: Sangat Rendah
    mulai: 0
    warna: F4A6A6

# Predikat dari yang terbaik. di_atas berarti nilai harus lebih besar dari angka itu.
predikat:
  akip:
    AA:
      nama: Sangat Memuaskan
      di_atas: 90
    A:
      nama: Memuaskan
      di_atas: 80
    BB:
      nama: Sangat Baik
      di_atas: 70
    B:
      nama: Baik
      di_atas: 60
    CC:
      nama: Cukup
      di_atas: 50
    C:
      nama: Kurang
      di_atas: 30
    D:
      nama: Sangat Kurang

# Satuan yang boleh dipakai; satuan lain ditambahkan di sini. nama adalah yang dicetak.
# jenis: bulat, desimal, persen, rupiah, atau predikat.
satuan:
"""
SATUAN = (
    ("persen", '"%"', "persen"),
    ("rupiah", "Rp", "rupiah"),
    ("indeks", "nilai indeks", "desimal"),
    ("orang", "orang", "bulat"),
    ("layanan", "layanan", "bulat"),
    ("dokumen", "dokumen", "bulat"),
    ("laporan", "laporan", "bulat"),
    ("kegiatan", "kegiatan", "bulat"),
    ("unit", "unit", "bulat"),
    ("paket", "paket", "bulat"),
    ("bulan", "bulan", "bulat"),
    ("hari", "hari", "bulat"),
)
"""The common units: kode, what is printed, jenis; `predikat-akip` stands behind them."""
PREDIKAT = """\
  predikat-akip:
    nama: predikat
    jenis: predikat
    predikat: akip
"""


def make_files(jawaban: Jawaban) -> dict[str, str]:
    """The file."""
    nama = fill_scalars(
        NAMA,
        nama=jawaban.nama,
        daerah=jawaban.daerah,
        ibu_kota=jawaban.ibu_kota,
        kepala=jawaban.kepala,
        atasan=jawaban.kepala_daerah,
    )
    teks = "\n".join((fill(IDENTITAS, tahun=str(jawaban.tahun)) + nama, _bidang(jawaban), CARA + _satuan()))
    return {f"{jawaban.tahun}/instansi.yaml": teks}


def _bidang(jawaban: Jawaban) -> str:
    lines = (f"  {kode}: {scalar_text(nama)}\n" for kode, nama in jawaban.semua_bidang.items())
    return (BIDANG if jawaban.bidang else TUNGGAL) + "".join(lines)


def _satuan() -> str:
    entries = "".join(f"  {kode}:\n    nama: {nama}\n    jenis: {jenis}\n" for kode, nama, jenis in SATUAN)
    return entries + PREDIKAT
