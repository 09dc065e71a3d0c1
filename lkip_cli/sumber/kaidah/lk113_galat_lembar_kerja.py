"""LK113: the error of a spreadsheet cell, pasted as a value; YAML takes it for a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Fault, Kaidah, Tingkat
from lkip_cli.sumber.kaidah.alat import RUJUKAN, build_fault
from lkip_cli.sumber.kaidah.contoh import BENAR, changed
from lkip_cli.sumber.lines import Denah
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import Span

GALAT = re.compile(r"#(?:N/A|DIV/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|##+)")

KAIDAH = Kaidah(
    "LK113",
    Tingkat.KESALAHAN,
    "pesan galat lembar kerja sebagai nilai",
    "Ini pesan galat yang tersalin dari lembar kerja, bukan angka; karena diawali #, isiannya terbaca kosong.",
    "Perbaiki rumus di lembar kerja, lalu tulis angkanya. Bila memang belum ada, tulis misalnya `tidak ada data`.",
    RUJUKAN,
    changed("jumlah-peserta: 40", f"jumlah-peserta: {PENANDA}#N/A"),
    BENAR,
)


def find(_teks: Teks, denah: Denah) -> Iterator[Span]:
    """Values that begin with the error of a cell."""
    for garis in denah.garis:
        cocok = GALAT.match(garis.text)
        if cocok:
            yield Span(garis.nomor, garis.nilai + 1, cocok.end())


def fault(line: str, span: Span) -> Fault:
    """The words, with the error as it was pasted."""
    galat = line[span.kolom - 1 : span.kolom - 1 + span.panjang]
    return build_fault(KAIDAH, f"`{galat}` adalah pesan galat lembar kerja", KAIDAH.cara_memperbaiki)
