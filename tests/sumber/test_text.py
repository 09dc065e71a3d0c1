"""The lines of a file, and the place of a fault."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import Edit, Fault, TextPlace
from lkip_cli.sumber.text import make_teks
from lkip_cli.sumber.tree import Span


@pytest.mark.parametrize("akhir", ["\n", "\r\n", "\r\r\n", "\r"])
def test_a_line_break_of_any_system_ends_one_line(akhir: str) -> None:
    teks = make_teks("x", f"a: 1{akhir}{akhir}b: 2")
    assert teks.lines == ("a: 1", "", "b: 2")
    assert teks.isi == "a: 1\n\nb: 2"


def test_a_last_line_break_makes_no_further_line() -> None:
    assert make_teks("x", "a: 1\n").lines == ("a: 1",)
    assert make_teks("x", "").lines == ()


def test_a_fault_is_placed_by_its_offset_within_the_text() -> None:
    fault = Fault("LK134", "ringkas", "mengapa", "Ganti.", offset=2, panjang=1)
    diagnostic = make_teks("x", "a: 12%\n").tell(fault, Span(1, 4, 3))
    assert diagnostic.places == (TextPlace("x", 1, 6, 1, "a: 12%"),)
    assert diagnostic.edit is None
    assert diagnostic.perbaikan == "Ganti."


def test_the_only_repair_is_an_edit_of_the_whole_text_and_is_shown() -> None:
    fault = Fault("LK134", "ringkas", "mengapa", "Ganti.", pengganti='"%"')
    diagnostic = make_teks("x", "  a: %  # x\n").tell(fault, Span(1, 6, 1))
    assert diagnostic.edit == Edit(TextPlace("x", 1, 6, 1, "  a: %  # x"), '"%"')
    assert diagnostic.perbaikan == 'Ganti. Tulis: `a: "%"  # x`.'
