"""A text -> the tree of its entries, as far as YAML could read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.diagnostics import Diagnostic, Gagal
from lkip_cli.sumber.builder import Builder
from lkip_cli.sumber.events import Rusak, parse_events
from lkip_cli.sumber.judge import Judge
from lkip_cli.sumber.text import Teks
from lkip_cli.sumber.tree import LocatedTree


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A file as read: the tree, the findings on the way, and where YAML broke off (None: nowhere)."""

    tree: LocatedTree
    found: list[Diagnostic]
    rusak: Rusak | None


def build_tree(teks: Teks, isi: str, tertanda: Mapping[int, Gagal], *, pure: bool) -> Bacaan:
    """Read `isi`, which is the text of the file or one with the same lines that does less harm.

    `tertanda` names the lines whose values are known to be unreadable. `pure` leaves
    the C parser aside.
    """
    judge = Judge(teks, tertanda)
    builder = Builder(judge)
    builder.read(parse_events(isi, pure=pure))
    root = builder.root
    if builder.is_empty and builder.rusak is None:
        root = judge.refusals.empty()
    shadow = None if isinstance(root, Gagal) else builder.shadow
    return Bacaan(LocatedTree(teks.berkas, teks.lines, root, shadow), judge.found, builder.rusak)


def broken_tree(teks: Teks, diagnostic: Diagnostic) -> LocatedTree:
    """The tree of a file of which nothing can be read."""
    return LocatedTree(teks.berkas, teks.lines, Gagal(diagnostic), None)
