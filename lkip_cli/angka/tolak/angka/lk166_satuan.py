"""LK166: the unit written into the field of the figure."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import ANGKA, build_fault, find_reading, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK166",
    "Satuan ikut tertulis di dalam angka",
    alasan="Satuan ditetapkan satu kali pada indikator, data dasar, atau keluaran; isian memuat angkanya saja.",
    cara_memperbaiki="Hapus satuannya; bila berbeda, perbaiki satuan pada indikator, data dasar, atau keluaran.",
    salah=peserta("40 ▶orang"),
    benar=peserta("40"),
)

_SATUAN = re.compile(rf"(-?(?:Rp ?)?{ANGKA})[ .]*([A-Za-z][^0-9]*[23]?)")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where words follow the digits."""
    cocok = _SATUAN.fullmatch(text)
    if not cocok:
        return None
    angka = find_reading(cocok[1], jenis)
    return build_fault(
        KAIDAH,
        f"satuan ikut tertulis: {shorten(cocok[2])}",
        f"Tulis {shorten(angka)} saja." if angka else "Tulis angkanya saja, tanpa satuan.",
        bagian=cocok.span(2),
    )
