"""The fingerprint of a finding: by it a forge knows a finding again after lines have moved."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from lkip_cli.diagnostics.diagnostic import Diagnostic
from lkip_cli.diagnostics.place import FilePlace


def fingerprints(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """One fingerprint (64 hexadecimal digits) per finding, each different, in the order of the findings.

    It depends on kode, file, entitas and the text that stands there, not on the line. Of
    findings that are alike in all of these, the second and later ones carry their number.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    prints = []
    for diagnostic in diagnostics:
        marks = list_marks(diagnostic)
        prints.append(_digest((*marks, str(seen[marks]))))
        seen[marks] += 1
    return prints


def list_marks(diagnostic: Diagnostic) -> tuple[str, ...]:
    """What a finding is known by wherever its line is: kode, file, entitas, and the text that stands there."""
    place = diagnostic.place
    excerpt = "" if isinstance(place, FilePlace) else " ".join(place.excerpt.split())
    return diagnostic.kode, place.berkas, diagnostic.entitas, excerpt


def _digest(marks: tuple[str, ...]) -> str:
    return hashlib.sha256("\0".join(marks).encode("utf-8", "surrogatepass")).hexdigest()
