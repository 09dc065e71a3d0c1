"""LK150: infinity, and what programs print where there is no number."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, layanan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK150",
    "Tak hingga atau bukan bilangan",
    alasan="Tulisan seperti inf dan nan adalah hasil hitungan yang gagal, bukan angka.",
    cara_memperbaiki="Tulis angka yang sebenarnya, atau tidak ada data.",
    salah=layanan("▶.inf"),
    benar=layanan("3,5"),
)

_TAK_HINGGA = re.compile(r"[+-]?(?:\.?(?:inf|infinity|nan)|∞)", re.IGNORECASE | re.ASCII)


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where the text is a spelling of infinity or of not-a-number."""
    if not _TAK_HINGGA.fullmatch(text):
        return None
    return build_fault(
        KAIDAH,
        f"bukan bilangan, melainkan hasil hitungan yang gagal: {shorten(text)}",
        "Tulis angka yang sebenarnya, atau tidak ada data.",
    )
