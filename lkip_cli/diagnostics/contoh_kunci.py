"""The lock of the first quarter of the base example, for the examples of rules."""

from __future__ import annotations

from collections.abc import Mapping

BERKAS_KUNCI = "kunci/2018-tw1.yaml"
KUNCI = """\
# Angka yang terbit dalam laporan Triwulan I Tahun 2018. Berkas ini ditulis program; jangan diubah dengan tangan.
# Untuk membukanya: lkip unlock --tahun 2018 --triwulan 1 --alasan "..."
sidik: 8eda33c02250aba3506088eedd2d85598e0684467248e628020a4e6f6dfe67a4
status: terkunci
laporan:
  periode: 2018-TW1
  instansi: Dinas Contoh
  tanggal_laporan: 10 April 2018
  identitas: 0000000000000000000000000000000000000000000000000000000000000000
terbit:
  instansi:
    perhitungan:
      rumus_turun: selisih
      batas_capaian: tanpa
      hitung_dari: nilai_penuh
      desimal: 2
    skala-nilai:
      peringkat: Sangat Tinggi mulai 91; Tinggi mulai 76; Sedang mulai 66; Rendah mulai 51; Sangat Rendah mulai 0
  satuan:
    indeks:
      nama: nilai indeks
      desimal: 2
    orang:
      nama: orang
      desimal: seperti ditulis
    persen:
      nama: "%"
      desimal: seperti ditulis
  dokumen:
    perjanjian-kinerja:
      berlaku: murni
    pagu:
      berlaku: murni
  data_dasar:
    jumlah-peserta:
      nama: Jumlah peserta yang lulus
      bidang: umum
      satuan: orang
      agregasi: terakhir
      nilai: 40
    jumlah-pendaftar:
      nama: Jumlah pendaftar
      bidang: umum
      satuan: orang
      agregasi: terakhir
      nilai: 50
  indikator:
    nilai-layanan:
      nama: Nilai layanan
      bidang: umum
      sasaran: kualitas-layanan
      iku: tidak
      satuan: indeks
      arah: naik
      rumus: diisi langsung
      agregasi: terakhir
      target: 3,5
      realisasi: 3,50
      capaian: 100,00
      kesimpulan: Tercapai
      peringkat: Sangat Tinggi
    persentase-lulus:
      nama: Persentase peserta yang lulus
      bidang: umum
      sasaran: kualitas-layanan
      iku: ya
      satuan: persen
      arah: naik
      rumus: jumlah-peserta / jumlah-pendaftar × 100
      target: 75
      realisasi: 80,00
      capaian: 106,67
      kesimpulan: Tercapai
      peringkat: Sangat Tinggi
      target_renstra: 75
  kegiatan:
    pelatihan:
      nama: Pelatihan petugas layanan
      bidang: umum
      program: peningkatan-layanan
      mendukung: persentase-lulus
      pagu: 10.000.000
      realisasi: 1.000.000
      serapan: 10,00
      satuan: orang
      target_keluaran: 50
      keluaran: 40
      capaian_keluaran: 80,00
  program:
    peningkatan-layanan:
      nama: Program Peningkatan Layanan
      pagu: 10.000.000
      realisasi: 1.000.000
      serapan: 10,00
  bidang:
    umum:
      nama: Bidang Umum
      berkas_tw1: ada
      pagu: 10.000.000
      realisasi: 1.000.000
      serapan: 10,00
  sasaran:
    kualitas-layanan:
      nama: Meningkatnya kualitas layanan
      pagu: 10.000.000
      realisasi: 1.000.000
      serapan: 10,00
      capaian: 103,33
  jumlah:
    dinas:
      pagu: 10.000.000
      realisasi: 1.000.000
      serapan: 10,00
      capaian: 103,33
    iku:
      capaian: 106,67
"""
"""What `lkip lock` writes for it, with an identity of noughts."""

HITUNGAN_LAIN = KUNCI.replace("capaian: 106,67", "capaian: 106,60").replace(
    "8eda33c02250aba3506088eedd2d85598e0684467248e628020a4e6f6dfe67a4",
    "321475fc1bf36e32557a25c17a22d6e613114c2098d421578ddc124f0f779269",
)
"""The same of a report that printed another mean."""

KUNCI_KEDUA = """\
# Angka yang terbit dalam laporan Triwulan II Tahun 2018. Berkas ini ditulis program; jangan diubah dengan tangan.
# Untuk membukanya: lkip unlock --tahun 2018 --triwulan 2 --alasan "..."
sidik: 2bb50e47972ca7e629bde7fc9172bd95a457f2063aacbddad162bc49553b9eeb
status: terbuka
laporan:
  periode: 2018-TW2
  instansi: Dinas Contoh
  identitas: 0000000000000000000000000000000000000000000000000000000000000000
  setelah:
    - 2018-TW1
terbit:
  instansi:
    perhitungan:
      desimal: 2
"""
"""An open lock of the second quarter, made when the first was locked."""


def with_kunci(berkas: Mapping[str, str | bytes | None]) -> dict[str, str | bytes | None]:
    """The lock, and what an example lays over the base example besides."""
    return {BERKAS_KUNCI: KUNCI, **berkas}
