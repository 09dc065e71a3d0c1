"""LK159: brackets around a figure, or a remark in brackets behind it."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, find_reading, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK159",
    "Kurung di dalam angka",
    alasan="Angka dalam kurung dapat berarti minus, dapat pula hanya keterangan.",
    cara_memperbaiki="Tulis angkanya tanpa kurung; bila minus yang dimaksud, tulis tanda minus di depannya.",
    salah=layanan("▶(3,5)"),
    benar=layanan("-3,5"),
)

_KURUNG = re.compile(r"[()\[\]{}]")


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a bracket of any form stands in a text with digits."""
    kurung = _KURUNG.search(text)
    if not kurung or not re.search("[0-9]", text):
        return None
    isi = text.strip("()[]{} ")
    minus = f" atau -{isi} bila minus" if find_reading(f"-{isi}", jenis) else ""
    saran = f"Tulis {shorten(isi)}{minus}." if find_reading(isi, jenis) else "Tulis angkanya saja, tanpa kurung."
    return build_fault(KAIDAH, f"kurung di dalam angka: {shorten(text)}", saran, bagian=kurung.span())
