"""LK219: pagu pada kegiatan yang mempunyai sub kegiatan."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import ANGGARAN, TRIWULAN, unchanged

PAGU = """\
        pagu:
          murni: 10.000.000
"""
SUB_KEGIATAN = """\
        ▶pagu:
          murni: 10.000.000
        sub_kegiatan:
          pelatihan-dasar:
            nama: Pelatihan dasar
            mendukung: persentase-lulus
            keluaran: tidak ada
            pagu: 10.000.000
"""

BERKAS_CONTOH = "2018/umum/anggaran.yaml"

KAIDAH = Kaidah(
    kode="LK219",
    tingkat=Tingkat.KESALAHAN,
    judul="Pagu pada kegiatan yang mempunyai sub kegiatan",
    alasan="Pagu kegiatan dihitung dari sub kegiatannya, sehingga tidak ditulis dua kali.",
    cara_memperbaiki="Hapus pagu pada kegiatan; tulis pada sub kegiatan.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh(
        {
            BERKAS_CONTOH: ANGGARAN.replace(PAGU, SUB_KEGIATAN),
            "2018/umum/tw1.yaml": TRIWULAN.replace("  pelatihan: 1.000.000", "  pelatihan-dasar: 1.000.000"),
        }
    ),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
