"""The order, the weight and the number of findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lkip_cli.diagnostics.diagnostic import Diagnostic, Tingkat
from lkip_cli.diagnostics.place import Place, TextPlace, WordPlace


@dataclass(frozen=True, slots=True)
class Jumlah:
    """How many findings of each tingkat there are, and in how many files."""

    kesalahan: int
    peringatan: int
    berkas: int

    @property
    def kalimat(self) -> str:
        """The numbers as a sentence."""
        return f"{self.kesalahan} kesalahan dan {self.peringatan} peringatan dalam {self.berkas} berkas."


def count_diagnostics(diagnostics: Sequence[Diagnostic]) -> Jumlah:
    """The number of findings, each counted in the file of its main place."""
    errors = sum(d.tingkat is Tingkat.KESALAHAN for d in diagnostics)
    return Jumlah(errors, len(diagnostics) - errors, len({d.place.berkas for d in diagnostics}))


def worst_first(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The errors before the warnings; within each the order stays."""
    return sorted(diagnostics, key=lambda diagnostic: diagnostic.tingkat is not Tingkat.KESALAHAN)


def sort_diagnostics(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """By file, line and column, or paragraph; each finding once."""
    return sorted(dict.fromkeys(diagnostics), key=_key)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether one of them stops a build."""
    return any(diagnostic.tingkat is Tingkat.KESALAHAN for diagnostic in diagnostics)


def _key(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    place = diagnostic.place
    return place.berkas, *_position(place), diagnostic.kode


def _position(place: Place) -> tuple[int, int]:
    if isinstance(place, TextPlace):
        return place.baris, place.kolom
    return (place.paragraf, 0) if isinstance(place, WordPlace) else (0, 0)
