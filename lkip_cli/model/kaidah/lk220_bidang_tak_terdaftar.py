"""LK220: folder bidang tidak terdaftar."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

INDIKATOR_LAIN = """\
indikator:
  contoh-lain:
    nama: Contoh
    sasaran: kualitas-layanan
    satuan: orang
    arah: naik
    target: 5
"""

KAIDAH = Kaidah(
    kode="LK220",
    tingkat=Tingkat.KESALAHAN,
    judul="Folder bidang tidak terdaftar",
    alasan="Bidang yang tidak terdaftar di instansi.yaml tidak masuk ke laporan.",
    cara_memperbaiki="Daftarkan bidang itu di instansi.yaml, atau ganti nama foldernya.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh({"2018/lain/indikator.yaml": INDIKATOR_LAIN}),
    contoh_benar=Contoh(),
)
