"""Emphasis is read where its marks pair; other marks stay."""

from __future__ import annotations

import pytest

from lkip_cli.laporan.cetak import Angka, Span
from lkip_cli.laporan.penekanan import read_spans


def test_double_marks_are_bold_and_single_marks_italic() -> None:
    assert read_spans(["a **b** *c*"]) == (
        Span("a "),
        Span("b", tebal=True),
        Span(" "),
        Span("c", miring=True),
    )


def test_italic_inside_bold_is_both() -> None:
    assert read_spans(["**a *b***"]) == (Span("a ", tebal=True), Span("b", tebal=True, miring=True))


def test_a_figure_takes_the_emphasis_around_it() -> None:
    angka = Angka("98,04%", "realisasi/a/2018-TW2")
    assert read_spans(["sebesar **", Span(angka), "**"]) == (Span("sebesar "), Span(angka, tebal=True))


def test_marks_inside_a_resolved_word_are_not_read() -> None:
    assert read_spans(["lihat ", Span("Nomor *1*")]) == (Span("lihat Nomor *1*"),)


@pytest.mark.parametrize("text", ["2 * 3", "catatan*", "**belum ditutup", "****", "* *", "a ** b ** c"])
def test_marks_without_a_partner_stay_on_the_page(text: str) -> None:
    assert read_spans([text]) == (Span(text),)
