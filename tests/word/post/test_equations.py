"""Formulas in the style Rumus."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE

from lkip_cli.laporan.cetak import Angka
from lkip_cli.word.ooxml import m
from lkip_cli.word.post.equations import Fraction, parse_formula


@pytest.mark.parametrize(
    ("formula", "parts"),
    [
        ("(a)/(b) × 100%", [Fraction("a", "b"), " × 100%"]),
        ("(a) / (b) = (1)/(2)", [Fraction("a", "b"), " = ", Fraction("1", "2")]),
        (
            "(Jumlah penganggur (orang))/(Jumlah angkatan (kerja)) × 100%",
            [Fraction("Jumlah penganggur (orang)", "Jumlah angkatan (kerja)"), " × 100%"],
        ),
        ("Jumlah (orang) tahun ini", ["Jumlah (orang) tahun ini"]),
        ("(a)/b", ["(a)/b"]),
        ("(a/(b)", ["(a/(b)"]),
        ("((a)/(b)", ["(", Fraction("a", "b")]),
        ("2 × (a)/(b)/(c)", ["2 × ", Fraction("a", "b"), "/(c)"]),
        ("", []),
    ],
)
def test_parentheses_over_parentheses_are_a_fraction(formula: str, parts: list[object]) -> None:
    assert parse_formula(formula) == parts


@pytest.mark.parametrize("style", ["Rumus", "rumus"])
def test_a_paragraph_in_the_style_rumus_becomes_an_equation(style: str, printed: Callable[..., DocumentType]) -> None:
    document = Document()
    document.styles.add_style(style, WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("({{ x }})/({{ y }}) × 100% = {{ z }}", style)
    buffer = io.BytesIO()
    document.save(buffer)
    figures = {"x": Angka("150", "data/a/2018-TW2"), "y": Angka("153", "data/b/2018-TW2"), "z": "98,04%"}
    paragraph = printed(buffer.getvalue(), figures).paragraphs[0]._p
    shown = [text.text for text in paragraph.iter(m("t"))]
    assert shown == ["150", "153", " × 100% = 98,04%"]
    assert len(list(paragraph.iter(m("f")))) == 1
    assert paragraph.findall(m("oMathPara")) != []
