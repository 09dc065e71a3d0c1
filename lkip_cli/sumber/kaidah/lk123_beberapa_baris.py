"""LK123: a text over several lines without `|`."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, catatan

KAIDAH = Kaidah(
    "LK123",
    Tingkat.KESALAHAN,
    "nilai lebih dari satu baris",
    "Di luar blok |, baris-baris disatukan begitu saja: `78` dan `94` di bawahnya terbaca sebagai satu nilai.",
    "Tulis nilainya dalam satu baris. Teks panjang ditulis sesudah tanda |, di baris-baris berikutnya.",
    RUJUKAN,
    catatan(f" {PENANDA}Data berasal dari\n      bagian umum"),
    BENAR,
)


def fault(baris_akhir: int) -> Fault:
    """The words; the value ends on line `baris_akhir`."""
    return build_fault(KAIDAH, f"nilai ini bersambung sampai baris {baris_akhir}", KAIDAH.cara_memperbaiki)
