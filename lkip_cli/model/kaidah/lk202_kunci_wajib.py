"""LK202: kunci wajib belum ada."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/anggaran.yaml"

KAIDAH = Kaidah(
    kode="LK202",
    tingkat=Tingkat.KESALAHAN,
    judul="Kunci wajib belum ada",
    alasan="Tanpa kunci wajib sebuah entri tidak dapat dihitung atau dicetak.",
    cara_memperbaiki="Tambahkan kunci yang disebut, menjorok sejajar dengan kunci lain di entri itu.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(
        BERKAS_CONTOH,
        "      pelatihan:\n        nama: Pelatihan petugas layanan\n        mendukung: persentase-lulus\n",
        "      ▶pelatihan:\n        nama: Pelatihan petugas layanan\n",
    ),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
