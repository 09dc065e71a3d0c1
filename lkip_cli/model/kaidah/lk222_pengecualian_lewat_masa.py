"""LK222: pengecualian lewat masanya."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

PENGECUALIAN = """\
pengecualian:
  - ▶kode: LK301
    entitas: nilai-layanan
    alasan: Menunggu hasil survei.
    sampai: 2017-TW4
"""

KAIDAH = Kaidah(
    kode="LK222",
    tingkat=Tingkat.PERINGATAN,
    judul="Pengecualian lewat masanya",
    alasan="Pengecualian dengan batas triwulan harus ditinjau lagi setelah triwulan itu berlalu.",
    cara_memperbaiki="Hapus pengecualian itu, atau perpanjang batasnya beserta alasannya.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh({"pengecualian.yaml": PENGECUALIAN}),
    contoh_benar=Contoh(),
)
