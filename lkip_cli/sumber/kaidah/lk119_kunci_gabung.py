"""LK119: a merge key of YAML."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed

KAIDAH = Kaidah(
    "LK119",
    Tingkat.KESALAHAN,
    "kunci gabung <<",
    "Kunci `<<` menyalin isi bagian lain, sehingga angka yang tampak di layar dapat tertimpa tanpa diketahui.",
    "Hapus `<<` dan tulis tiap isian di tempatnya sendiri.",
    RUJUKAN,
    changed("  jumlah-peserta: 40", f"  {PENANDA}<<: 5\n  jumlah-peserta: 40"),
    BENAR,
)


def fault() -> Fault:
    """The words."""
    return build_fault(KAIDAH, "kunci gabung `<<` tidak dipakai", KAIDAH.cara_memperbaiki, bagian=(0, 2))
