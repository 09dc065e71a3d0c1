"""LK144: the error text of a spreadsheet cell."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK144",
    "Pesan galat lembar kerja disalin sebagai angka",
    alasan="Tulisan seperti #N/A atau #DIV/0! berarti lembar kerja gagal menghitung; di situ tidak ada angka.",
    cara_memperbaiki="Perbaiki rumus di lembar kerja, lalu tulis angkanya; bila tidak ada data, tulis tidak ada data.",
    salah=peserta('"▶#N/A"'),
    benar=peserta("40"),
)

_GALAT = re.compile(r"#.*|Err:[0-9]+", re.IGNORECASE | re.ASCII)


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where the text begins with `#`, or is an error number of LibreOffice."""
    if not _GALAT.fullmatch(text):
        return None
    return build_fault(
        KAIDAH,
        f"pesan galat lembar kerja, bukan angka: {shorten(text)}",
        "Perbaiki rumus di lembar kerja, lalu tulis angkanya; bila memang tidak ada, tulis tidak ada data.",
        bagian=(0, len(text)),
    )
