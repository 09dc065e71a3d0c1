"""LK206: narasi harus berupa blok |."""

from __future__ import annotations

from lkip_cli.diagnostics import Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged

BERKAS_CONTOH = "2018/umum/tw1.yaml"

NARASI = """\
    pelatihan: |
      Pelatihan diikuti oleh {pelatihan.keluaran}.
"""

KAIDAH = Kaidah(
    kode="LK206",
    tingkat=Tingkat.KESALAHAN,
    judul="Narasi harus berupa blok |",
    alasan="Di luar blok | titik dua dan tanda pagar di dalam kalimat memotong teks.",
    cara_memperbaiki="Tulis tanda | sesudah titik dua, lalu teksnya di baris berikut, menjorok dua spasi.",
    rujukan="Bentuk berkas data lkip (README.md di folder data)",
    contoh_salah=changed(BERKAS_CONTOH, NARASI, "    pelatihan: ▶Pelatihan berjalan baik.\n"),
    contoh_benar=unchanged(BERKAS_CONTOH),
)
