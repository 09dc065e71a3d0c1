"""LK220: folder bidang tidak terdaftar."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

KAIDAH = Kaidah(
    kode="LK220",
    tingkat=Tingkat.KESALAHAN,
    judul="Folder bidang tidak terdaftar",
    alasan="Bidang yang tidak terdaftar di instansi.yaml tidak masuk ke laporan.",
    cara_memperbaiki="Daftarkan bidang itu di instansi.yaml, atau ganti nama foldernya.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh({"2018/lain/indikator.yaml": "indikator:\n  contoh-lain:\n"}),
    contoh_benar=Contoh(),
)
