"""LK126: blocks inside blocks, deeper than any data file needs."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed

_DALAM = "\n".join(f"{'  ' * tingkat}a:" for tingkat in range(2, 20))

KAIDAH = Kaidah(
    "LK126",
    Tingkat.KESALAHAN,
    "isian bertingkat terlalu dalam",
    "Berkas data paling banyak bertingkat 20; susunan yang lebih dalam biasanya salah tempel.",
    "Periksa jarak tepi kiri baris ini dan baris-baris di atasnya.",
    RUJUKAN,
    changed("  jumlah-peserta: 40", f"  jumlah-peserta:\n{_DALAM}\n{'  ' * 20}{PENANDA}a: 40"),
    BENAR,
)


def fault(batas: int) -> Fault:
    """The words; `batas` is the number of levels that are read."""
    return build_fault(KAIDAH, f"isian bertingkat lebih dari {batas}", KAIDAH.cara_memperbaiki)
