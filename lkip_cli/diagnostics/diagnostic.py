"""The finding that every stage speaks, and the entry that could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lkip_cli.diagnostics.place import Place, TextPlace


class Tingkat(StrEnum):
    """How grave a finding is; only `KESALAHAN` stops a build."""

    KESALAHAN = "kesalahan"
    PERINGATAN = "peringatan"


@dataclass(frozen=True, slots=True)
class Edit:
    """A repair with one reading: replace `panjang` characters at `place` by `pengganti`."""

    place: TextPlace
    pengganti: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a text, told without knowing where the text stands.

    `offset` and `panjang` mark the offending part inside the text (characters,
    `panjang` 0 means the whole text); `pengganti` is the only reading of the
    whole text when there is just one, else None.
    """

    kode: str
    ringkas: str
    mengapa: str
    perbaikan: str
    offset: int = 0
    panjang: int = 0
    pengganti: str | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: what, where (first the main place, then the others), why, and what to do.

    All texts are plain Indonesian. `ringkas` has no final full stop; `mengapa` and
    `perbaikan` are sentences. `entitas` is the kode that the finding is about, if any.
    `edit_lain` are the repairs of further lines of the same file for which the finding stands as well.
    """

    kode: str
    tingkat: Tingkat
    ringkas: str
    places: tuple[Place, ...]
    mengapa: str
    perbaikan: str
    edit: Edit | None = None
    entitas: str = ""
    edit_lain: tuple[Edit, ...] = ()

    @property
    def place(self) -> Place:
        """The main place."""
        return self.places[0]

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Every repair that the finding brings along."""
        return self.edit_lain if self.edit is None else (self.edit, *self.edit_lain)


@dataclass(frozen=True, slots=True)
class Gagal:
    """Stands where an entry could not be read; its finding has already been reported."""

    diagnostic: Diagnostic
