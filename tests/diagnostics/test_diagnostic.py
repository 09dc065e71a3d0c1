"""The finding."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat


def test_the_first_place_is_the_main_one() -> None:
    here, there = TextPlace("a.yaml", 1, 1), TextPlace("b.yaml", 2, 2)
    assert Diagnostic("LK301", Tingkat.KESALAHAN, "x", (here, there), "y", "z").place == here
