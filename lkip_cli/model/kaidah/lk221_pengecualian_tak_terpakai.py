"""LK221: pengecualian tidak terpakai."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

PENGECUALIAN = """\
pengecualian:
  - ▶kode: LK301
    entitas: nilai-layanan
    alasan: Menunggu hasil survei.
"""

KAIDAH = Kaidah(
    kode="LK221",
    tingkat=Tingkat.PERINGATAN,
    judul="Pengecualian tidak terpakai",
    alasan="Pengecualian yang tidak menutupi peringatan apa pun mungkin salah ketik, atau sudah tidak diperlukan.",
    cara_memperbaiki="Hapus pengecualian itu, atau betulkan kode dan entitasnya.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=Contoh({"pengecualian.yaml": PENGECUALIAN}),
    contoh_benar=Contoh(),
)
