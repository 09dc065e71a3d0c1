"""What may be printed, and how."""

from __future__ import annotations

import pytest
from jinja2 import StrictUndefined, UndefinedError
from markupsafe import Markup

from lkip_cli.laporan.cetak import Angka, Sorot, Span, Teks
from lkip_cli.word.marks import BOLD, BREAK, FIGURE, FIGURE_END, FIGURE_TEXT, HIGHLIGHT, HIGHLIGHT_END, ITALIC, PLAIN
from lkip_cli.word.render.values import UnprintableError, clean_text, printed


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("satu", "satu"),
        (3, "3"),
        (Markup("<b>"), "<b>"),
        (Angka("98,04", "capaian/a"), f"{FIGURE}capaian/a{FIGURE_TEXT}98,04{FIGURE_END}"),
        (Teks((Span("a"), Span("b", tebal=True), Span("c", miring=True))), f"a{BOLD}b{PLAIN}{ITALIC}c{PLAIN}"),
        (Teks((Span(Angka("1", "t")),)), f"{FIGURE}t{FIGURE_TEXT}1{FIGURE_END}"),
        (Teks(()), ""),
    ],
)
def test_values_for_the_page_have_a_text(value: object, text: str) -> None:
    assert printed(value) == text


@pytest.mark.parametrize("value", [None, True, False, 1.5, [], {}, (), object(), b"a"])
def test_other_values_have_none(value: object) -> None:
    with pytest.raises(UnprintableError):
        printed(value)


def test_a_missing_value_raises_the_error_of_jinja() -> None:
    with pytest.raises(UndefinedError):
        printed(StrictUndefined(name="a"))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("a\nb\r\nc\rd", f"a{BREAK}b{BREAK}c{BREAK}d"),
        ("a\tb", "a b"),
        ("\x00\x08\x0b\x0c\x1f\x7f\ud800\udfff\ufffe\uffff\ue7c0\ue7cf", ""),
        ("é – “Jum’at” \U0001f600 \uf0b7", "é – “Jum’at” \U0001f600 \uf0b7"),
    ],
)
def test_data_keeps_only_characters_that_a_page_can_show(data: str, text: str) -> None:
    assert clean_text(data) == text


def test_what_a_draft_highlights_has_marks_around_it() -> None:
    assert printed(Sorot("[belum ada]")) == f"{HIGHLIGHT}[belum ada]{HIGHLIGHT_END}"
