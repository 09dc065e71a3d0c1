"""Derivations as they are shown: with who wrote the lines they rest on, and where the report prints the figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Place, TextPlace
from lkip_cli.laporan.asal.turunan import Turunan
from lkip_cli.sumber.git import Komit

Baris = tuple[str, int]
"""A file and the number of a line in it."""


@dataclass(frozen=True, slots=True)
class Jejak:
    """What is shown of one period.

    `riwayat` gives the commit of a line, None for one that is not committed yet, nothing where no git tells;
    `tercetak` gives by tag where the report prints a figure, nothing where that was not looked for.
    """

    instansi: str
    periode: Periode
    turunan: tuple[Turunan, ...]
    riwayat: Mapping[Baris, Komit | None] = field(default_factory=dict)
    tercetak: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def judul(self) -> str:
        """The heading of a page."""
        return f"Asal Angka {self.periode.lengkap}"


def baris_of(place: Place | None) -> Baris | None:
    """The line of a place in a data file."""
    return (place.berkas, place.baris) if isinstance(place, TextPlace) else None
