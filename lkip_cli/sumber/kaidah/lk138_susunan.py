"""LK138: a line that YAML cannot read, for a reason that no other refusal knows."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed

KAIDAH = Kaidah(
    "LK138",
    Tingkat.KESALAHAN,
    "susunan baris tidak dapat dibaca",
    "Tiap baris berkas data berbentuk `kunci: nilai`, butir daftar `- nilai`, atau bagian dari teks sesudah tanda |.",
    "Periksa baris ini dan baris di atasnya: titik dua, kutip, tanda kurung, dan jarak tepi kiri.",
    RUJUKAN,
    changed("  jumlah-peserta: 40", f"  - jumlah-peserta\n  {PENANDA}jumlah-peserta: 40"),
    BENAR,
)


def fault() -> Fault:
    """The words; the place is where reading stopped."""
    return build_fault(KAIDAH, "susunan baris ini tidak dapat dibaca", KAIDAH.cara_memperbaiki)
