"""LK139: a data file that cannot be opened."""

from __future__ import annotations

from lkip_cli.diagnostics import PENANDA, Contoh, Fault, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import TRIWULAN_2
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault

KAIDAH = Kaidah(
    "LK139",
    Tingkat.KESALAHAN,
    "berkas data tidak dapat dibuka",
    "Hanya berkas biasa di dalam folder data yang dibaca; tautan ke luar folder dan tautan rusak tidak diikuti.",
    "Ganti dengan berkas biasa, atau perbaiki izin bacanya.",
    RUJUKAN,
    Contoh({"2018/umum/tw2.yaml/": PENANDA}),
    Contoh({"2018/umum/tw2.yaml": TRIWULAN_2}),
)


def fault(sebab: str) -> Fault:
    """The words; `sebab` is the reason in Indonesian."""
    return build_fault(KAIDAH, f"berkas data tidak dapat dibuka: {sebab}", KAIDAH.cara_memperbaiki)
