"""The located tree: plain raw text in the shape of the file, and a shadow tree of positions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lkip_cli.diagnostics import Gagal, TextPlace


class Blok(str):
    """The text of a `|` block; every other scalar is one line and a plain `str`."""

    __slots__ = ()


Node = dict[str, "Node"] | list["Node"] | str | Gagal | None
"""Raw text of scalars (`Blok` for `|` blocks), None where nothing stands, Gagal where it was refused."""

Loc = Sequence[str | int]
"""A path from the root: keys and list indexes, as pydantic's `loc`."""


class Span(NamedTuple):
    """Where a scalar or collection stands: line and column from 1, length on its first line."""

    baris: int
    kolom: int
    panjang: int


@dataclass(slots=True)
class Shadow:
    """Positions of one node: of its key (None in a list and at the root), of its value, of its children."""

    key: Span | None
    value: Span
    children: dict[str, Shadow] | list[Shadow] | None = None


@dataclass(frozen=True, slots=True)
class LocatedTree:
    """A file as read: `root` is Gagal where the YAML is broken."""

    berkas: str
    lines: tuple[str, ...]
    root: Node
    shadow: Shadow | None

    def place(self, loc: Loc, *, key: bool = False, label: str = "") -> TextPlace:
        """The place of the node at `loc`, or of the deepest node above it that stands in the file.

        A block stands at its key, a scalar at its value; with `key` at its key. Where a
        missing child is asked for, the key of the parent is meant.
        """
        shadow = self._find(loc)
        if shadow is None:
            return TextPlace(self.berkas, 1, 1, 1, self.lines[0] if self.lines else "", label)
        span = shadow.key if shadow.key and (key or shadow.children is not None) else shadow.value
        excerpt = self.lines[span.baris - 1] if span.baris <= len(self.lines) else ""
        return TextPlace(self.berkas, span.baris, span.kolom, span.panjang, excerpt, label)

    def _find(self, loc: Loc) -> Shadow | None:
        shadow = self.shadow
        for step in loc:
            if shadow is None:
                return None
            child: Shadow | None = None
            if isinstance(shadow.children, dict) and isinstance(step, str):
                child = shadow.children.get(step)
            elif isinstance(shadow.children, list) and isinstance(step, int) and step < len(shadow.children):
                child = shadow.children[step]
            if child is None:
                return shadow
            shadow = child
        return shadow
