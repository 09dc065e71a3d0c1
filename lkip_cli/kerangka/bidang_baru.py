"""A bidang as it begins: its sasaran, an indikator and a kegiatan, all with texts that are to be replaced."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.kerangka.teks import fill, one_line

SASARAN = """\
sasaran-$bidang:
  nama: Meningkatnya <keadaan yang hendak dicapai>
  bidang: $bidang
  strategi: <strategi>
  kebijakan: <kebijakan>
"""
INDIKATOR = """\
# Data dasar dan indikator kinerja $nama tahun $tahun. Diisi bidang pada awal tahun.
# Tulis setiap fakta satu kali: target hanya di berkas ini, angka triwulan hanya di berkas twN.yaml.
# Urutan di berkas ini adalah urutan cetak. Daftar semua kunci ada di data/README.md bagian 8.

# Data dasar adalah besaran yang dipakai rumus, misalnya pembilang dan penyebut sebuah persentase.
# Indikator yang memakai rumus tidak diisi realisasinya; program menghitungnya. Contoh (tanpa tanda pagar):
# data_dasar:
#   layanan-tepat-waktu:
#     nama: Jumlah layanan yang selesai tepat waktu
#     satuan: layanan
#     sumber_data: Buku register layanan
#   jumlah-layanan:
#     nama: Jumlah layanan
#     satuan: layanan
#     sumber_data: Buku register layanan

indikator:
  # Ganti isi indikator ini, lalu tambahkan indikator lain di bawahnya. Kodenya (indikator-$bidang) boleh diganti;
  # ganti pula pada mendukung di anggaran.yaml.
  # iku: ya  bila indikator kinerja utama.
  # satuan   salah satu kode satuan di instansi.yaml.
  # arah     naik bila makin besar makin baik, turun bila makin kecil makin baik, rentang bila ada batas bawah dan atas.
  # target   menurut Perjanjian Kinerja, misalnya 90,19.
  indikator-$bidang:
    nama: <nama indikator $bidang>
    sasaran: $sasaran
    iku: tidak
    satuan: $satuan
    arah: naik
    target: belum ditetapkan
    sumber_data: <dokumen atau instansi sumber data>
  # Contoh indikator yang memakai rumus dan target triwulan (tanpa tanda pagar):
  # persentase-tepat-waktu:
  #   nama: Persentase layanan yang selesai tepat waktu
  #   sasaran: $sasaran
  #   iku: ya
  #   satuan: persen
  #   arah: naik
  #   rumus:
  #     pembilang: layanan-tepat-waktu
  #     penyebut: jumlah-layanan
  #   target:
  #     tahun: 95
  #     tw1: 80
  #     tw2: 85
  #     tw3: 90
  #     tw4: 95
  #   alasan_pemilihan: Menunjukkan mutu layanan yang dirasakan masyarakat
  #   sumber_data: Buku register layanan
"""
ANGGARAN = """\
# Program, kegiatan, keluaran, dan pagu $nama tahun $tahun, dalam rupiah. Diisi bidang pada awal tahun.
# Kode boleh berupa kata (pembinaan-umkm) atau kode nomenklatur (5.02.02.2.01.07).
# mendukung       satu kode indikator; anggaran kegiatan dihitung satu kali di bawah indikator itu.
# juga_mendukung  indikator lain yang terbantu, satu per baris dengan - , tanpa menambah jumlah anggaran.
# pagu            rupiah, misalnya 59.190.000. Bila pagu bergeser, tambahkan versinya di dokumen.yaml lalu tulis
#                 pagu per versi; pagu lama jangan ditimpa:
#                   pagu:
#                     murni: 77.220.000
#                     pergeseran-1: 66.270.000
program:
  # Ganti isi program dan kegiatan ini, lalu tambahkan yang lain di bawahnya dengan jarak tepi kiri yang sama.
  program-$bidang:
    nama: <nama program $bidang>
    kegiatan:
      kegiatan-$bidang:
        nama: <nama kegiatan $bidang>
        mendukung: indikator-$bidang
        keluaran:
          nama: <nama keluaran $bidang>
          satuan: $satuan_keluaran
          target: belum ditetapkan
        # Ganti dengan rupiah, atau tulis tidak dianggarkan.
        pagu: tidak ada data
      # Kegiatan yang mempunyai sub kegiatan tidak menulis pagu sendiri. Contoh (tanpa tanda pagar):
      # pelayanan-rujukan:
      #   nama: Pelayanan kesehatan rujukan
      #   mendukung: indikator-$bidang
      #   keluaran: tidak ada data
      #   sub_kegiatan:
      #     pengadaan-obat:
      #       nama: Pengadaan obat
      #       mendukung: indikator-$bidang
      #       keluaran:
      #         nama: Jumlah paket obat
      #         satuan: paket
      #         target: 12
      #       pagu: 350.000.000
      #       sumber_dana: DAK
"""


def make_sasaran(bidang: str, jorok: int) -> str:
    """The sasaran of a bidang as it stands in the renstra, `jorok` spaces from the margin."""
    lines = fill(SASARAN, bidang=bidang).splitlines()
    return "".join(f"{' ' * jorok}{line}\n" for line in lines)


@dataclass(frozen=True, slots=True)
class Rujukan:
    """What the first entries of a bidang refer to: the satuan of its indikator and of its keluaran, and a sasaran.

    Without `sasaran` it is that of the bidang itself.
    """

    satuan: str = "persen"
    satuan_keluaran: str = "dokumen"
    sasaran: str = ""


def make_rencana(bidang: str, nama: str, tahun: int, rujukan: Rujukan) -> dict[str, str]:
    """indikator.yaml and anggaran.yaml of a bidang, by their path below the data folder."""
    isi = {
        "bidang": bidang,
        "nama": one_line(nama),
        "tahun": str(tahun),
        "satuan": rujukan.satuan,
        "satuan_keluaran": rujukan.satuan_keluaran,
        "sasaran": rujukan.sasaran or f"sasaran-{bidang}",
    }
    return {
        f"{tahun}/{bidang}/indikator.yaml": fill(INDIKATOR, **isi),
        f"{tahun}/{bidang}/anggaran.yaml": fill(ANGGARAN, **isi),
    }
