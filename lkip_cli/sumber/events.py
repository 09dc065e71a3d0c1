"""The events of YAML, from the C parser where it is installed, else from the pure one.

Both give the same events but for the places of empty scalars and for the style of plain
ones (`''` or None); who reads events uses neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import Event

try:
    from _ruamel_yaml import CParser  # type: ignore[import-not-found]  # an optional module without types
except ImportError:
    CParser = None

_GALAT = (YAMLError, ValueError, AssertionError, OverflowError)
"""What a parser raises; the pure one has no error of its own for a few broken escapes."""

_SPASI_SAJA = re.compile("^ +$", re.MULTILINE)
"""A line of spaces only: above the text of a block it would count as indentation."""


@dataclass(frozen=True, slots=True)
class Rusak:
    """YAML cannot be read on; where its parser noticed (line and column from 1)."""

    baris: int
    kolom: int


def parse_events(isi: str, *, pure: bool = False) -> Iterator[Event | Rusak]:
    """The events of a text; `Rusak` is the last one where it is broken.

    A fresh parser for each text: nothing of one file can change how another is read.
    """
    if " \n" in isi:
        isi = _SPASI_SAJA.sub("", isi)
    source = YAML(typ="safe", pure=True).parse(isi) if pure or CParser is None else _parse_c(isi)
    try:
        yield from source
    except _GALAT as failure:
        mark = getattr(failure, "problem_mark", None)
        yield Rusak(mark.line + 1, mark.column + 1) if mark else Rusak(1, 1)


def _parse_c(isi: str) -> Iterator[Event]:
    parser = CParser(isi)
    while parser.check_event():
        yield parser.get_event()
