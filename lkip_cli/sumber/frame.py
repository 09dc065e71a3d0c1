"""A collection while its events come in."""

from __future__ import annotations

from dataclasses import dataclass, field

from lkip_cli.diagnostics import Gagal
from lkip_cli.sumber.tree import Node, Shadow, Span


@dataclass(slots=True)
class Bingkai:
    """An open mapping or list: what was read of it, and the key that waits for its value.

    With `gagal` the whole collection counts as unreadable; with `buang` the value of
    the key that waits is thrown away, with `bisu` without a look at it.
    """

    span: Span
    peta: dict[str, Node] | None
    butir: list[Node] = field(default_factory=list)
    letak: dict[str, Shadow] = field(default_factory=dict)
    letak_butir: list[Shadow] = field(default_factory=list)
    terpakai: dict[str, str] = field(default_factory=dict)
    kunci: str | None = None
    span_kunci: Span | None = None
    gagal: Gagal | None = None
    buang: bool = False
    bisu: bool = False

    @property
    def awaits_key(self) -> bool:
        """Whether the next event is a key."""
        return self.peta is not None and self.kunci is None

    @property
    def node(self) -> Node:
        """The collection as read."""
        if self.gagal is not None:
            return self.gagal
        return self.butir if self.peta is None else self.peta

    @property
    def children(self) -> dict[str, Shadow] | list[Shadow]:
        """The positions of what it holds."""
        return self.letak_butir if self.peta is None else self.letak

    def claim(self, kunci: str) -> str | None:
        """Use a key once; where it was used before (case does not count), its first spelling."""
        lipat = kunci.casefold()
        pertama = self.terpakai.get(lipat)
        if pertama is None:
            self.terpakai[lipat] = kunci
        return pertama

    def refuse_entry(self, gagal: Gagal) -> None:
        """The key that came is none: its value is thrown away, and the mapping is not complete."""
        self.gagal = self.gagal or gagal
        self.kunci, self.span_kunci, self.buang, self.bisu = "", None, True, True

    def refuse_duplicate(self, span: Span, pertama: str, gagal: Gagal) -> None:
        """The key that came was used before: neither value counts."""
        if self.peta is not None:
            self.peta[pertama] = gagal
        self.kunci, self.span_kunci, self.buang = "", span, True

    def put(self, node: Node, span: Span, children: dict[str, Shadow] | list[Shadow] | None = None) -> None:
        """Take in the value of the key that waits, or the next item."""
        if self.peta is None:
            self.butir.append(node)
            self.letak_butir.append(Shadow(None, span, children))
        elif self.kunci is not None and not self.buang:
            self.peta[self.kunci] = node
            self.letak[self.kunci] = Shadow(self.span_kunci, span, children)
        self.kunci, self.buang, self.bisu = None, False, False
