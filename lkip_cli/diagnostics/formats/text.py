"""Findings for people: the place, the reader's own line with the spot marked, why, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkip_cli.diagnostics.diagnostic import Diagnostic, Tingkat
from lkip_cli.diagnostics.formats.aman import safe, width
from lkip_cli.diagnostics.place import FilePlace, Place, TextPlace, WordPlace

MERAH, KUNING, TEBAL, POLOS = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[0m"
LEBAR_CUPLIKAN = 160
"""An excerpt longer than this is cut around the spot."""


def format_text(diagnostics: Sequence[Diagnostic], *, warna: bool = False) -> str:
    """The findings one below the other, followed by their number; empty for none."""
    if not diagnostics:
        return ""
    blocks = ["\n".join(_lines(diagnostic, warna=warna)) for diagnostic in diagnostics]
    return "\n\n".join([*blocks, summary(diagnostics)]) + "\n"


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """How many findings there are in how many files, as a sentence."""
    errors = sum(d.tingkat is Tingkat.KESALAHAN for d in diagnostics)
    files = len({d.place.berkas for d in diagnostics})
    return f"{errors} kesalahan dan {len(diagnostics) - errors} peringatan dalam {files} berkas."


def position(place: Place) -> str:
    """A place as one can jump to: `berkas:baris:kolom`, or the paragraph or cell of a Word document."""
    if isinstance(place, TextPlace):
        return f"{safe(place.berkas)}:{place.baris}:{place.kolom}"
    if isinstance(place, FilePlace):
        return safe(place.berkas)
    below = f", di bawah judul “{safe(place.judul)}”" if place.judul else ""
    return f"{safe(place.berkas)}: {place.bagian}, {place.uraian}{below}"


def _lines(diagnostic: Diagnostic, *, warna: bool) -> Iterator[str]:
    colour = MERAH if diagnostic.tingkat is Tingkat.KESALAHAN else KUNING
    word = (
        f"{colour}{diagnostic.tingkat} {diagnostic.kode}{POLOS}" if warna else f"{diagnostic.tingkat} {diagnostic.kode}"
    )
    where = f"{TEBAL}{position(diagnostic.place)}{POLOS}" if warna else position(diagnostic.place)
    yield f"{where}: {word} {safe(diagnostic.ringkas)}"
    yield from _excerpt(diagnostic.place)
    for place in diagnostic.places[1:]:
        yield f"  {position(place)}  {safe(place.label or _text_at(place))}".rstrip()
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
    yield f"    {margin} | {' ' * width(before)}{'^' * max(1, width(marked))} {place.label}".rstrip()


def _text_at(place: Place) -> str:
    return place.excerpt.strip() if isinstance(place, TextPlace) else ""
