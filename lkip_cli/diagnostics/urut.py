"""The order and the weight of findings."""

from __future__ import annotations

from collections.abc import Iterable

from lkip_cli.diagnostics.diagnostic import Diagnostic, Tingkat
from lkip_cli.diagnostics.place import TextPlace


def sort_diagnostics(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """By file, line and column; each finding once."""
    return sorted(dict.fromkeys(diagnostics), key=_key)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether one of them stops a build."""
    return any(diagnostic.tingkat is Tingkat.KESALAHAN for diagnostic in diagnostics)


def _key(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    place = diagnostic.place
    line, column = (place.baris, place.kolom) if isinstance(place, TextPlace) else (0, 0)
    return place.berkas, line, column, diagnostic.kode
