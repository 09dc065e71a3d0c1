"""Files that YAML cannot read: one cause, one finding, and everything else is still told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Baca = Callable[[str | bytes], Any]


def test_what_was_found_before_the_break_is_told(baca: Baca) -> None:
    hasil = baca("a: [1]\nb:\n  c: 1\nd:\n   e: 1\n  f: 1\n")
    assert hasil.places == [("LK120", 1, 4), ("LK136", 6, 3)]
    assert hasil.plain == "<LK136>"
    assert hasil.tree.shadow is None


def test_what_was_seen_in_the_text_is_told_behind_the_break_as_well(baca: Baca) -> None:
    hasil = baca("a:\n   b: 1\n  c: 1\nd: #N/A\ne: %\n")
    assert hasil.places == [("LK136", 3, 3), ("LK113", 4, 4), ("LK134", 5, 4)]


def test_a_line_that_was_told_about_is_not_told_again(baca: Baca) -> None:
    assert baca("a:\t%\n").places == [("LK106", 1, 3)]
    assert baca("a: “x: y” z”\nb: %\n").places == [("LK114", 1, 4), ("LK134", 2, 4)]


def test_text_that_carries_on_a_wrong_line_is_not_told_as_well(baca: Baca) -> None:
    isi = "a: |\n    satu\n  dua\n  tiga\n  empat: x\nb: 1\n"
    assert baca(isi).places == [("LK136", 3, 3)]


def test_a_break_at_the_end_of_the_file_is_shown_on_its_last_line(baca: Baca) -> None:
    hasil = baca("a:\n  - x\n  -y: 1\n  z")
    assert all(place[1] <= 4 for place in hasil.places)
