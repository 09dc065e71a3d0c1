"""LK153: scientific notation."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import ANGKA, build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK153",
    "Notasi ilmiah",
    alasan="Lembar kerja meringkas angka panjang menjadi seperti 1,23E+09 dan membuang angka di belakangnya.",
    cara_memperbaiki="Lebarkan kolom lembar kerja, lalu tulis seluruh angkanya.",
    salah=pelatihan("1▶e6"),
    benar=pelatihan("1.000.000"),
)

_ILMIAH = re.compile(rf"-?(?:Rp ?)?{ANGKA}([eE][+-]?[0-9]+)")


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where an exponent stands behind the digits."""
    cocok = _ILMIAH.fullmatch(text)
    if not cocok:
        return None
    return build_fault(
        KAIDAH,
        f"notasi ilmiah (biasanya salinan lembar kerja): {shorten(text)}",
        "Tulis seluruh angkanya, tanpa huruf E.",
        bagian=cocok.span(1),
    )
