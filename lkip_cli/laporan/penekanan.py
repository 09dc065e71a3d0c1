"""Emphasis in prose: `**tebal**` and `*miring*` -> spans; a mark without its partner stays on the page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lkip_cli.laporan.cetak import Span

TEBAL = "**"
MIRING = "*"

_TANDA = re.compile(r"(\*\*|\*)")


def read_spans(pieces: Iterable[str | Span]) -> tuple[Span, ...]:
    """The spans of one paragraph: marks are read in the texts of `pieces`, a ready Span only takes their emphasis."""
    atoms = [atom for piece in pieces for atom in _atoms(piece)]
    marks = _paired(atoms, TEBAL) | _paired(atoms, MIRING)
    spans: list[Span] = []
    active = {TEBAL: False, MIRING: False}
    for nomor, atom in enumerate(atoms):
        if isinstance(atom, str) and nomor in marks:
            active[atom] = not active[atom]
            continue
        isi = atom if isinstance(atom, str) else atom.isi
        _append(spans, Span(isi, active[TEBAL], active[MIRING]))
    return tuple(spans)


def _atoms(piece: str | Span) -> list[str | Span]:
    if isinstance(piece, Span):
        return [piece]
    return [part for part in _TANDA.split(piece) if part]


def _paired(atoms: list[str | Span], mark: str) -> set[int]:
    """The positions of `mark` that open or close: an opening mark touches what follows, a closing one what precedes."""
    pairs: set[int] = set()
    opened: int | None = None
    for nomor, atom in enumerate(atoms):
        if atom != mark:
            continue
        if opened is None and _touches(atoms[nomor + 1 : nomor + 2], 0):
            opened = nomor
        elif opened is not None and opened < nomor - 1 and _touches(atoms[nomor - 1 : nomor], -1):
            pairs |= {opened, nomor}
            opened = None
    return pairs


def _touches(neighbour: list[str | Span], edge: int) -> bool:
    """Whether there is a neighbour, and no space stands at its `edge` (0 first, -1 last character)."""
    return any(isinstance(atom, Span) or not atom[edge].isspace() for atom in neighbour)


def _append(spans: list[Span], span: Span) -> None:
    """Add a span; neighbouring texts of the same emphasis become one."""
    last = spans[-1] if spans else None
    alike = last is not None and (last.tebal, last.miring) == (span.tebal, span.miring)
    if last is not None and alike and type(last.isi) is str and type(span.isi) is str:
        spans[-1] = Span(last.isi + span.isi, last.tebal, last.miring)
    else:
        spans.append(span)
