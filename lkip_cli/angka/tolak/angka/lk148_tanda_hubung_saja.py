"""LK148: a hyphen alone, as tables print where there is no figure."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import HUBUNG, build_fault
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK148",
    "Tanda hubung sebagai pengganti angka",
    alasan="Tanda hubung tidak menerangkan apakah angkanya nol, belum diukur, atau tidak ada datanya.",
    cara_memperbaiki="Tulis belum diukur, tidak ada data, atau kata lain yang sesuai; tulis 0 hanya bila memang nol.",
    salah=layanan('"▶-"'),
    benar=layanan("belum diukur"),
)

_HUBUNG_SAJA = re.compile(rf"{HUBUNG}+(?: {HUBUNG}+)*")


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where the text is made of hyphens and dashes only."""
    if not _HUBUNG_SAJA.fullmatch(text):
        return None
    return build_fault(
        KAIDAH,
        "tanda hubung saja, tanpa angka",
        "Tulis belum diukur, tidak ada data, atau kata lain yang sesuai; tulis 0 hanya bila memang nol.",
        bagian=(0, len(text)),
    )
