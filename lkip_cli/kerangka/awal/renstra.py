"""renstra/AWAL-AKHIR.yaml: a misi with a tujuan, and below it one sasaran for each bidang."""

from __future__ import annotations

from lkip_cli.kerangka.bidang_baru import make_sasaran
from lkip_cli.kerangka.jawaban import Jawaban
from lkip_cli.kerangka.teks import fill

TEKS = """\
# Rencana strategis: visi, lalu misi -> tujuan -> sasaran. Diisi bagian perencanaan satu kali per periode renstra.
# Periodenya dibaca dari nama berkas ini ($awal-$akhir.yaml); bila periodenya lain, ganti nama berkasnya.
# Kode seperti misi-1 boleh diganti dengan yang lebih bermakna (huruf kecil, angka, tanda hubung). Bila kode sasaran
# diganti, ganti pula di indikator.yaml dan di berkas triwulan bidangnya.
# Misi, tujuan, atau sasaran lain ditambahkan di bawah yang sudah ada, dengan jarak tepi kiri yang sama.
# Nomor misi, tujuan, dan sasaran diberikan oleh program menurut urutan di berkas ini.
visi: <visi menurut rencana strategis>

misi:
  misi-1:
    nama: <rumusan misi>
    tujuan:
      tujuan-1:
        nama: <rumusan tujuan>
        sasaran:
          # Setiap sasaran menyebut bidang penanggung jawabnya, yaitu nama folder bidang.
          # kebijakan yang terdiri atas beberapa butir ditulis dengan | dan - :
          #   kebijakan: |
          #     - Butir pertama
          #     - Butir kedua
$sasaran
# Target renstra per kode indikator dan tahun, bila ada. Contoh (tanpa tanda pagar):
# target:
#   kode-indikator:
#     $awal: 75
#     $kedua: 80,5
"""


def make_files(jawaban: Jawaban) -> dict[str, str]:
    """The file, named after the years of the plan."""
    awal, akhir = jawaban.renstra
    sasaran = "".join(make_sasaran(kode, 10) for kode in jawaban.semua_bidang)
    teks = fill(TEKS, awal=str(awal), akhir=str(akhir), kedua=str(awal + 1), sasaran=sasaran)
    return {f"renstra/{awal}-{akhir}.yaml": teks}
