"""A text becomes a located tree, as far as YAML can read it."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import Gagal
from lkip_cli.sumber.build import broken_tree, build_tree
from lkip_cli.sumber.events import Rusak
from lkip_cli.sumber.text import make_teks


@pytest.mark.parametrize("pure", [False, True])
def test_where_yaml_breaks_off_is_told_with_what_was_found_before(pure: bool) -> None:  # noqa: FBT001
    isi = "a: [1]\nb: %\n"
    bacaan = build_tree(make_teks("x", isi), isi, {}, pure=pure)
    assert bacaan.rusak == Rusak(2, 4)
    assert [diagnostic.kode for diagnostic in bacaan.found] == ["LK120"]


def test_lines_that_are_known_to_be_unreadable_become_their_gagal_in_silence() -> None:
    isi = "a: [1]\nb: x\nc: |\n  satu\n  dua\nd: 1\n"
    diagnostic = build_tree(make_teks("x", "halo"), "halo", {}, pure=False).found[0]
    gagal = Gagal(diagnostic)
    bacaan = build_tree(make_teks("x", isi), isi, {1: gagal, 2: gagal, 5: gagal}, pure=False)
    assert bacaan.tree.root == {"a": gagal, "b": gagal, "c": gagal, "d": "1"}
    assert bacaan.found == []


def test_the_tree_of_a_broken_file_keeps_its_lines() -> None:
    teks = make_teks("x", "a\nb\n")
    diagnostic = build_tree(teks, teks.isi, {}, pure=False).found[0]
    tree = broken_tree(teks, diagnostic)
    assert (tree.lines, tree.root, tree.shadow) == (("a", "b"), Gagal(diagnostic), None)
