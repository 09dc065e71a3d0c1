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

_ANGKA = re.compile(r"-?(?:Rp ?)?[0-9][0-9.,]*(?:,-| ?%)?")
_KELUARGA = ('“”„‟«»"', "‘’‚‛'")  # noqa: RUF001  the very signs that are looked for
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
        KAIDAH, f"nilai `{nilai}` diapit kutip keriting", KAIDAH.cara_memperbaiki, pengganti=_straight(nilai)
    )


def repair(line: str, span: Span, _denah: Denah) -> tuple[Span, str] | None:
    """The value without the quotes if it is a figure, else in straight quotes; None where they may be part of it."""
    lurus = _straight(line[span.kolom - 1 : span.kolom - 1 + span.panjang])
    return None if lurus is None else (span, lurus)


def _straight(nilai: str) -> str | None:
    isi = nilai[1:-1].strip(" ")
    keluarga = next(tanda for tanda in _KELUARGA if nilai[0] in tanda)
    if nilai[-1] not in keluarga or any(tanda in keluarga for tanda in isi):
        return None
    return isi if _ANGKA.fullmatch(isi) else quote(isi)
