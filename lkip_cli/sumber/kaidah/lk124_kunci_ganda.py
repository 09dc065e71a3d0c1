"""LK124: the same key twice."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed

KAIDAH = Kaidah(
    "LK124",
    Tingkat.KESALAHAN,
    "kunci ditulis dua kali",
    "Bila satu kunci ditulis dua kali, tidak diketahui nilai mana yang berlaku.",
    "Pilih salah satu, lalu hapus yang lain.",
    RUJUKAN,
    changed("  jumlah-pendaftar: 50", f"  jumlah-pendaftar: 50\n  {PENANDA}jumlah-peserta: 41"),
    BENAR,
)


def fault(kunci: str, pertama: str, baris: int) -> Fault:
    """The words: `kunci` was already written as `pertama` on line `baris`."""
    lain = "" if kunci == pertama else f" sebagai `{pertama}`"
    return build_fault(KAIDAH, f"kunci `{kunci}` sudah ada di baris {baris}{lain}", KAIDAH.cara_memperbaiki)
