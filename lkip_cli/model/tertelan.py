"""Keys that a block of text has swallowed: a line too far right is text, and what it says is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import BaseModel

from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat
from lkip_cli.model.validasi import keys_at
from lkip_cli.sumber.tree import Blok, LocatedTree, Node

_KUNCI = re.compile(r"( *)([a-z][a-z0-9_]*):(?: |$)")


def find_swallowed(model: type[BaseModel], tree: LocatedTree) -> Iterator[Diagnostic]:
    """A warning for each line of a `|` block that reads like a key known beside the block or above it."""
    for loc, text in _blocks(tree.root, ()):
        known = {key for depth in range(len(loc)) for key in keys_at(model, loc[:depth])}
        head = tree.place(loc).baris
        for below, line in enumerate(text.split("\n"), 1):
            match = _KUNCI.match(line)
            if match and match[2] in known:
                yield _report(tree, head + below, match[2])


def _blocks(node: Node, loc: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Blok]]:
    """Every block of text and its path."""
    if isinstance(node, Blok):
        yield loc, node
    elif isinstance(node, dict):
        for key, child in node.items():
            yield from _blocks(child, (*loc, key))


def _report(tree: LocatedTree, baris: int, kunci: str) -> Diagnostic:
    line = tree.lines[baris - 1]
    place = TextPlace(tree.berkas, baris, line.index(kunci) + 1, len(kunci), line)
    return Diagnostic(
        "LK224",
        Tingkat.PERINGATAN,
        f"`{kunci}:` terbaca sebagai bagian teks, bukan sebagai kunci",
        (place,),
        "Baris yang menjorok lebih dalam daripada kunci blok `|` di atasnya menjadi teks; isinya tidak dibaca.",
        "Kurangi jarak tepi kirinya bila ini kunci; bila ini kalimat, awali dengan kata lain.",
    )
