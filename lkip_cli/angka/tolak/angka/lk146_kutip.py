"""LK146: quotes that belong to the text, around a figure or before it."""

from __future__ import annotations

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import advise, build_fault, find_reading, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, pelatihan
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK146",
    "Tanda kutip ikut menjadi bagian angka",
    alasan="Kutip keriting dari Word dan tanda petik dari lembar kerja bukan tanda kutip berkas data.",
    cara_memperbaiki="Hapus tanda kutipnya; angka tidak memerlukan kutip.",
    salah=pelatihan('"▶\'1.000.000"'),
    benar=pelatihan("1.000.000"),
)

_KUTIP = "\"'`´“”„‘’‚«»"  # noqa: RUF001


def check(text: str, jenis: JenisAngka) -> Fault | None:
    """Where the text begins or ends with a quote of any form."""
    isi = text.strip(_KUTIP)
    if isi == text:
        return None
    pengganti = find_reading(isi.strip(" "), jenis)
    letak = 0 if text[0] in _KUTIP else len(text) - 1
    return build_fault(
        KAIDAH,
        f"tanda kutip {text[letak]} ikut tertulis: {shorten(text)}",
        advise(pengganti, "Hapus tanda kutip itu."),
        bagian=(letak, letak + 1),
        pengganti=pengganti,
    )
