"""The place of a node, and of the nearest one above what is missing."""

from __future__ import annotations

from lkip_cli.diagnostics import Gagal, TextPlace
from lkip_cli.sumber.reader import read_file
from lkip_cli.sumber.tree import LocatedTree

TREE = read_file("x.yaml", b"a:\n  b: 1\n")[0]


def test_a_missing_child_is_shown_at_the_key_of_its_parent() -> None:
    assert TREE.place(("a", "c")) == TextPlace("x.yaml", 1, 1, 1, "a:")
    assert TREE.place(("a", "c", 0, "d")) == TextPlace("x.yaml", 1, 1, 1, "a:")


def test_a_block_is_shown_at_its_key_and_the_whole_file_at_its_first_entry() -> None:
    assert TREE.place(("a",)) == TextPlace("x.yaml", 1, 1, 1, "a:")
    assert TREE.place(()) == TextPlace("x.yaml", 1, 1, 2, "a:")


def test_a_label_is_kept() -> None:
    assert TREE.place(("a", "b"), label="di sini 1") == TextPlace("x.yaml", 2, 6, 1, "  b: 1", "di sini 1")


def test_a_file_without_positions_is_shown_at_its_beginning() -> None:
    tree, found = read_file("x.yaml", b"halo\n")
    assert isinstance(tree.root, Gagal)
    assert tree.place(("a",)) == TextPlace("x.yaml", 1, 1, 1, "halo")
    assert LocatedTree("x.yaml", (), Gagal(found[0]), None).place(()).excerpt == ""
