"""The small files that examples of manuals change in one spot; the same as in the base example of the tests."""

from __future__ import annotations

from lkip_cli.diagnostics.kaidah import Contoh

INDIKATOR = """\
data_dasar:
  jumlah-peserta:
    nama: Jumlah peserta yang lulus
    satuan: orang
    sumber_data: Daftar hadir pelatihan
  jumlah-pendaftar:
    nama: Jumlah pendaftar
    satuan: orang
    sumber_data: Buku pendaftaran
indikator:
  nilai-layanan:
    nama: Nilai layanan
    sasaran: kualitas-layanan
    satuan: indeks
    arah: naik
    target: 3,5
    tanpa_kegiatan: Diukur melalui survei instansi lain.
  persentase-lulus:
    nama: Persentase peserta yang lulus
    sasaran: kualitas-layanan
    iku: ya
    satuan: persen
    arah: naik
    rumus:
      pembilang: jumlah-peserta
      penyebut: jumlah-pendaftar
    target: 75
"""
ANGGARAN = """\
program:
  peningkatan-layanan:
    nama: Program Peningkatan Layanan
    kegiatan:
      pelatihan:
        nama: Pelatihan petugas layanan
        mendukung: persentase-lulus
        keluaran:
          nama: Jumlah peserta pelatihan
          satuan: orang
          target: 50
        pagu:
          murni: 10.000.000
"""
TRIWULAN = """\
data:
  jumlah-peserta: 40
  jumlah-pendaftar: 50
realisasi_indikator:
  nilai-layanan: 3,5
realisasi_anggaran:
  pelatihan: 1.000.000
realisasi_keluaran:
  pelatihan: 40
narasi:
  sasaran:
    kualitas-layanan:
      analisis: |
        Dari {jumlah-pendaftar} pendaftar, {jumlah-peserta} peserta lulus, sehingga capaian sebesar
        {persentase-lulus.capaian}.
      faktor_pendukung: |
        - Pelatih berpengalaman.
      faktor_penghambat: tidak ada
      upaya: |
        - Jadwal pelatihan diumumkan lebih awal.
  kegiatan:
    pelatihan: |
      Pelatihan diikuti oleh {pelatihan.keluaran}.
"""
TRIWULAN_2 = """\
data:
  jumlah-peserta: 50
  jumlah-pendaftar: 64
realisasi_indikator:
  nilai-layanan: 3,6
realisasi_anggaran:
  pelatihan: 4.000.000
realisasi_keluaran:
  pelatihan: 48
narasi:
  sasaran:
    kualitas-layanan:
      analisis: |
        Sampai dengan akhir {triwulan} jumlah peserta yang lulus menjadi {jumlah-peserta} orang.
      faktor_pendukung: |
        - Ruang pelatihan yang lebih luas mulai dipakai.
      faktor_penghambat: |
        - Sebagian pendaftar berhalangan hadir.
      upaya: |
        - Peserta yang berhalangan diundang kembali.
  kegiatan:
    pelatihan: |
      Pelatihan berlanjut; pesertanya sekarang {pelatihan.keluaran}.
"""
"""The next quarter of the same bidang, which the base example does not have."""
RENSTRA = """\
visi: Layanan yang mudah dan cepat
misi:
  layanan-prima:
    nama: Meningkatkan mutu layanan
    tujuan:
      mutu-layanan:
        nama: Meningkatnya mutu layanan
        sasaran:
          kualitas-layanan:
            nama: Meningkatnya kualitas layanan
            bidang: umum
            strategi: Meningkatkan kemampuan petugas
            kebijakan: Melatih petugas setiap tahun
target:
  persentase-lulus:
    2018: 75
"""
DOKUMEN = """\
perjanjian_kinerja:
  murni:
    nama: Perjanjian Kinerja Tahun 2018
    dasar: tidak ada data
    berlaku: 2 Januari 2018
pagu:
  murni:
    nama: Pagu murni
    dasar: Perjanjian Kinerja Tahun 2018
    berlaku: triwulan I
"""
PERATURAN = """\
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
"""
INSTANSI = """\
nama: Dinas Contoh
daerah: Kabupaten Contoh
ibu_kota: Kota Contoh
pejabat:
  kepala:
    jabatan: Kepala Dinas Contoh
    nama:
    nip:
    pangkat:
  atasan:
    jabatan: Bupati Contoh
    nama:
bidang:
  umum: Bidang Umum
perhitungan:
  rumus_turun: selisih
  batas_capaian: tanpa
  hitung_dari: nilai_penuh
  desimal: 2
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
satuan:
  persen:
    nama: "%"
    jenis: persen
  rupiah:
    nama: Rp
    jenis: rupiah
  orang:
    nama: orang
    jenis: bulat
  indeks:
    nama: nilai indeks
    jenis: desimal
    desimal: 2
  predikat-akip:
    nama: predikat
    jenis: predikat
    predikat: akip
"""

BERKAS = {
    "2018/instansi.yaml": INSTANSI,
    "2018/umum/indikator.yaml": INDIKATOR,
    "2018/umum/anggaran.yaml": ANGGARAN,
    "2018/umum/tw1.yaml": TRIWULAN,
    "renstra/2014-2018.yaml": RENSTRA,
    "2018/dokumen.yaml": DOKUMEN,
    "peraturan.yaml": PERATURAN,
}
"""The files by their path below the data folder."""


def changed(path: str, lama: str, baru: str) -> Contoh:
    """The file at `path` with the spot `lama` written as `baru`."""
    return Contoh({path: BERKAS[path].replace(lama, baru, 1)})


def unchanged(path: str) -> Contoh:
    """The file at `path` as it is."""
    return Contoh({path: BERKAS[path]})
