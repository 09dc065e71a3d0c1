"""Which findings are new against an older state of the same files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lkip_cli.diagnostics.diagnostic import Diagnostic
from lkip_cli.diagnostics.sidik import list_marks

NOMOR_BARIS = re.compile(r"\bbaris [0-9]+")
"""A number of a line in a message; it changes where lines above it come or go."""


@dataclass(frozen=True, slots=True)
class Pemilahan:
    """The findings that the older state does not have, those that it has too, and those that only it has."""

    baru: Sequence[Diagnostic]
    lama: Sequence[Diagnostic] = ()
    hilang: Sequence[Diagnostic] = ()


def compare_diagnostics(found: Sequence[Diagnostic], before: Sequence[Diagnostic]) -> Pemilahan:
    """The findings sorted out; both states must call their files alike.

    A finding is known again by its kode, its file, its entitas, the text that stands there and what it says,
    wherever the line is now. Of findings that are alike in all of these, as many are old as there were.
    """
    baru, lama = _split(found, before)
    hilang, _ = _split(before, found)
    return Pemilahan(baru, lama, hilang)


def _split(found: Sequence[Diagnostic], known: Sequence[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """What `known` does not have, and what it has."""
    left = Counter(map(_identity, known))
    strange: list[Diagnostic] = []
    familiar: list[Diagnostic] = []
    for diagnostic in found:
        identity = _identity(diagnostic)
        if left[identity]:
            left[identity] -= 1
            familiar.append(diagnostic)
        else:
            strange.append(diagnostic)
    return strange, familiar


def _identity(diagnostic: Diagnostic) -> tuple[str, ...]:
    return *list_marks(diagnostic), NOMOR_BARIS.sub("baris", diagnostic.ringkas)
