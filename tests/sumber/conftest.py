"""How the tests of this room read a text: with either parser, and what they look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from lkip_cli.diagnostics import Diagnostic, Gagal, TextPlace
from lkip_cli.sumber.reader import read_file
from lkip_cli.sumber.tree import LocatedTree, Node


@dataclass(frozen=True)
class Hasil:
    """A file as read: its tree, its findings, and both in a short form."""

    tree: LocatedTree
    found: list[Diagnostic]

    @property
    def places(self) -> list[tuple[str, int, int]]:
        """Code, line and column of each finding."""
        return [(d.kode, d.place.baris, d.place.kolom) for d in self.found if isinstance(d.place, TextPlace)]

    @property
    def plain(self) -> object:
        """The tree with the code in place of a Gagal."""
        return plain(self.tree.root)


def plain(node: Node) -> object:
    if isinstance(node, Gagal):
        return f"<{node.diagnostic.kode}>"
    if isinstance(node, dict):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [plain(value) for value in node]
    return node


@pytest.fixture(params=[False, True], ids=["c", "pure"])
def baca(request: pytest.FixtureRequest) -> Callable[[str | bytes], Hasil]:
    """Reads a file with the C parser, and in a second run of the test with the pure one."""

    def read(isi: str | bytes) -> Hasil:
        raw = isi if isinstance(isi, bytes) else isi.encode()
        return Hasil(*read_file("data/x.yaml", raw, pure=request.param))

    return read
