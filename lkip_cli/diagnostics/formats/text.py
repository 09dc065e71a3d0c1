"""Findings for people: the place, the reader's own line with the spot marked, why, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkip_cli.diagnostics.aman import safe, width
from lkip_cli.diagnostics.diagnostic import Diagnostic, Tingkat
from lkip_cli.diagnostics.place import Place, TextPlace, WordPlace
from lkip_cli.diagnostics.posisi import beside, position
from lkip_cli.diagnostics.tampilan import Tampilan
from lkip_cli.diagnostics.urut import count_diagnostics

MERAH, KUNING, TEBAL, POLOS = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[0m"
LEBAR_CUPLIKAN = 160
"""An excerpt longer than this is cut around the spot."""


def format_diagnostics(tampilan: Tampilan) -> str:
    """The findings one below the other, followed by their number; empty for none."""
    return format_text(tampilan.diagnostics, warna=tampilan.warna)


def format_text(diagnostics: Sequence[Diagnostic], *, warna: bool = False) -> str:
    """The same for findings alone."""
    if not diagnostics:
        return ""
    blocks = ["\n".join(lines_of(diagnostic, warna=warna)) for diagnostic in diagnostics]
    return "\n\n".join([*blocks, count_diagnostics(diagnostics).kalimat]) + "\n"


def lines_of(diagnostic: Diagnostic, *, warna: bool = False) -> Iterator[str]:
    """The lines that show one finding."""
    colour = MERAH if diagnostic.tingkat is Tingkat.KESALAHAN else KUNING
    word = (
        f"{colour}{diagnostic.tingkat} {diagnostic.kode}{POLOS}" if warna else f"{diagnostic.tingkat} {diagnostic.kode}"
    )
    where = f"{TEBAL}{position(diagnostic.place)}{POLOS}" if warna else position(diagnostic.place)
    yield f"{where}: {word} {safe(diagnostic.ringkas)}"
    yield from _excerpt(diagnostic.place)
    yield from (f"  {beside(place)}" for place in diagnostic.places[1:])
    yield f"  Mengapa: {safe(diagnostic.mengapa)}"
    yield f"  Perbaikan: {safe(diagnostic.perbaikan)}"
    yield f"  Selengkapnya: lkip explain {diagnostic.kode}"


def _excerpt(place: Place) -> Iterator[str]:
    if isinstance(place, WordPlace) and place.excerpt:
        yield f"    | {safe(place.excerpt)[:LEBAR_CUPLIKAN]}"
    if not isinstance(place, TextPlace) or not place.excerpt:
        return
    start = max(0, place.kolom - 1 - LEBAR_CUPLIKAN // 2) if len(place.excerpt) > LEBAR_CUPLIKAN else 0
    shown = place.excerpt[start : start + LEBAR_CUPLIKAN]
    before = safe(shown[: place.kolom - 1 - start])
    marked = safe(shown[place.kolom - 1 - start : place.kolom - 1 - start + place.panjang])
    number = str(place.baris)
    yield f"    {number} | {safe(shown)}"
    margin = " " * len(number)
    yield f"    {margin} | {' ' * width(before)}{'^' * max(1, width(marked))} {safe(place.label)}".rstrip()
