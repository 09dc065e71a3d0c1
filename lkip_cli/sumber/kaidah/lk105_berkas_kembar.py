"""LK105: two files that claim to be the same one."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Contoh, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, TRIWULAN

KAIDAH = Kaidah(
    "LK105",
    Tingkat.KESALAHAN,
    "dua berkas untuk data yang sama",
    "Bila dua berkas berisi data yang sama, tidak diketahui mana yang berlaku; di Windows yang satu dapat menimpa "
    "yang lain.",
    "Pilih satu, gabungkan isinya bila perlu, lalu hapus atau pindahkan yang lain ke luar folder data.",
    RUJUKAN,
    Contoh({"2018/umum/tw1 (1).yaml": PENANDA + TRIWULAN}),
    BENAR,
)


def fault(nama: str, asal: str) -> Fault:
    """The words: the file `nama` is a twin of `asal`."""
    return build_fault(KAIDAH, f"`{nama}` dan `{asal}` berisi data yang sama", KAIDAH.cara_memperbaiki)
