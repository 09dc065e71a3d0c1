"""LK231: kunci milik triwulan lain."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Contoh, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import KUNCI, with_kunci

KAIDAH = Kaidah(
    kode="LK231",
    tingkat=Tingkat.KESALAHAN,
    judul="Kunci milik triwulan lain",
    alasan="Setiap triwulan dikunci dengan berkasnya sendiri; salinan kunci triwulan lain tidak berlaku.",
    cara_memperbaiki="Pulihkan atau hapus berkas itu, lalu kunci triwulannya dengan `lkip lock`.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh({"kunci/2018-tw2.yaml": KUNCI.replace("periode: ", f"periode: {PENANDA}")}),
    contoh_benar=Contoh(with_kunci({})),
)
