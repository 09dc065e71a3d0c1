"""LK230: berkas kunci diubah dengan tangan."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Contoh, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import BERKAS_KUNCI, KUNCI, with_kunci

KAIDAH = Kaidah(
    kode="LK230",
    tingkat=Tingkat.KESALAHAN,
    judul="Berkas kunci diubah dengan tangan",
    alasan="Angka yang terbit hanya dapat diperiksa terhadap berkas kunci yang masih seperti ditulis program.",
    cara_memperbaiki="Pulihkan berkas kunci dari git; angka yang keliru diperbaiki di berkas data dengan `ralat`.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh(
        {BERKAS_KUNCI: KUNCI.replace("sidik: ", f"sidik: {PENANDA}").replace("nilai: 40", "nilai: 41")}
    ),
    contoh_benar=Contoh(with_kunci({})),
)
