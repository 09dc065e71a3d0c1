"""LK114: a value wrapped in the quotes of a word processor."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.characters import KUTIP_KERITING
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault, quote
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah, without_comment
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

_POLA = re.compile(f"[{KUTIP_KERITING}](.*)[{KUTIP_KERITING}\"']")

KAIDAH = Kaidah(
    "LK114",
    Tingkat.KESALAHAN,
    "nilai diapit kutip keriting",
    "Kutip keriting dari Word dibaca sebagai huruf, sehingga ikut tercetak dan membuat angka tidak terbaca.",
    'Hapus kedua kutip keriting, atau ganti dengan kutip lurus (").',
    RUJUKAN,
    changed("pelatihan: 1.000.000", f"pelatihan: {PENANDA}“1.000.000”"),
    BENAR,
)


def find(_teks: Teks, denah: Denah) -> Iterator[Span]:
    """Values that begin and end with such a quote."""
    for garis in denah.garis:
        nilai = without_comment(garis.text)
        if _POLA.fullmatch(nilai):
            yield Span(garis.nomor, garis.nilai + 1, len(nilai))


def fault(line: str, span: Span) -> Fault:
    """The words, with the value in straight quotes."""
    nilai = line[span.kolom - 1 : span.kolom - 1 + span.panjang]
    return build_fault(
        KAIDAH, f"nilai `{nilai}` diapit kutip keriting", "Ganti dengan kutip lurus.", pengganti=quote(nilai[1:-1])
    )
