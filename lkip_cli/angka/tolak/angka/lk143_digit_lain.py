"""LK143: digits other than 0 to 9."""

from __future__ import annotations

import unicodedata

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, find_reading
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK143",
    "Angka ditulis dengan karakter selain 0 sampai 9",
    alasan="Angka lebar, angka Arab, pangkat, dan pecahan kecil bukan karakter 0-9 dan dapat terbaca lain.",
    cara_memperbaiki="Ketik ulang dengan angka 0-9 pada papan ketik.",
    salah=peserta("▶４０"),  # noqa: RUF001
    benar=peserta("40"),
)


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where a character is a digit or number of another script or form."""
    asing = [(letak, c) for letak, c in enumerate(text) if not c.isascii() and c.isnumeric()]
    if not asing:
        return None
    letak, karakter = asing[0]
    pengganti = find_reading("".join(str(unicodedata.decimal(c, c)) for c in text), jenis)
    return build_fault(
        KAIDAH,
        f"karakter {karakter} (U+{ord(karakter):04X}) bukan angka 0-9",
        advise(pengganti, "Ketik ulang dengan angka 0-9."),
        bagian=(letak, letak + 1),
        pengganti=pengganti,
    )
