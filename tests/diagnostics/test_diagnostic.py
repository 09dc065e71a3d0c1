"""The finding."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.diagnostics import Diagnostic, Edit, TextPlace, Tingkat


def test_the_first_place_is_the_main_one() -> None:
    here, there = TextPlace("a.yaml", 1, 1), TextPlace("b.yaml", 2, 2)
    assert Diagnostic("LK301", Tingkat.KESALAHAN, "x", (here, there), "y", "z").place == here


def test_the_repairs_are_that_of_the_main_place_and_those_of_the_other_lines() -> None:
    first, second = (Edit(TextPlace("a.yaml", baris, 3, 1, "a:\t1"), " ") for baris in (1, 2))
    finding = Diagnostic("LK106", Tingkat.KESALAHAN, "x", (first.place,), "y", "z", first, edit_lain=(second,))
    assert finding.edits == (first, second)
    assert replace(finding, edit=None).edits == (second,)
    assert replace(finding, edit_lain=()).edits == (first,)
