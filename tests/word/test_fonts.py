"""Fonts that a document asks for, and those in which it was printed."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from lkip_cli.word.fonts import asked_fonts, find_missing_fonts


@pytest.fixture
def dokumen(templat: Callable[..., bytes]) -> DocumentType:
    """One paragraph in the default style, whose font is Bookman Old Style."""
    document = Document(io.BytesIO(templat("Isi")))
    document.styles["Normal"].font.name = "Bookman Old Style"
    return document


def _bytes(document: DocumentType) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_the_font_of_a_run_goes_before_that_of_its_styles(dokumen: DocumentType) -> None:
    paragraph = dokumen.paragraphs[0]
    assert asked_fonts(_bytes(dokumen)) == {"Bookman Old Style"}
    paragraph.style = dokumen.styles.add_style("Anak", WD_STYLE_TYPE.PARAGRAPH)
    paragraph.style.base_style = dokumen.styles["Normal"]
    assert asked_fonts(_bytes(dokumen)) == {"Bookman Old Style"}
    paragraph.style.font.name = "Tahoma"
    assert asked_fonts(_bytes(dokumen)) == {"Tahoma"}
    paragraph.runs[0].style = dokumen.styles.add_style("Kata", WD_STYLE_TYPE.CHARACTER)
    paragraph.runs[0].style.font.name = "Verdana"
    assert asked_fonts(_bytes(dokumen)) == {"Verdana"}
    paragraph.runs[0].font.name = "Garamond"
    assert asked_fonts(_bytes(dokumen)) == {"Garamond"}


def test_a_style_that_no_text_uses_asks_for_nothing(dokumen: DocumentType) -> None:
    dokumen.styles.add_style("Sisa", WD_STYLE_TYPE.PARAGRAPH).font.name = "Tahoma"
    dokumen.add_paragraph(" ", "Sisa")
    assert asked_fonts(_bytes(dokumen)) == {"Bookman Old Style"}


def test_headers_ask_for_fonts_too(dokumen: DocumentType) -> None:
    header = dokumen.sections[0].header
    header.is_linked_to_previous = False
    header.paragraphs[0].add_run("Kepala").font.name = "Tahoma"
    assert asked_fonts(_bytes(dokumen)) == {"Bookman Old Style", "Tahoma"}


def test_a_font_of_the_theme_is_called_by_its_name(templat: Callable[..., bytes]) -> None:
    """The default template of python-docx takes Cambria as the font of text from its theme."""
    document = Document(io.BytesIO(templat("Isi")))
    fonts = document.styles.element.find(f".//{qn('w:rPrDefault')}").find(f".//{qn('w:rFonts')}")
    assert fonts.get(qn("w:asciiTheme")) == "minorHAnsi"
    assert asked_fonts(_bytes(document)) == {"Cambria"}


@pytest.mark.parametrize(
    ("huruf", "embedded"),
    [
        ("Bookman Old Style", "BAAAAA+BookmanOldStyle-BoldItalic"),
        ("Times New Roman", "CAAAAA+LiberationSerif-Bold"),
        ("Times New Roman", "DAAAAA+TimesNewRomanPS-BoldMT"),
        ("Arial", "ArialMT"),
        ("Calibri Light", "EAAAAA+Calibri-Light"),
        ("Calibri", "FAAAAA+Carlito"),
    ],
)
def test_a_font_or_its_twin_in_the_pdf_is_not_missing(huruf: str, embedded: str, dokumen: DocumentType) -> None:
    dokumen.styles["Normal"].font.name = huruf
    assert find_missing_fonts(_bytes(dokumen), {embedded}) == []


def test_a_font_that_was_replaced_by_a_wider_one_is_missing(dokumen: DocumentType) -> None:
    dokumen.add_paragraph("Lain").runs[0].font.name = "Arial"
    printed = {"BAAAAA+DejaVuSans", "CAAAAA+LiberationSans-Bold"}
    assert find_missing_fonts(_bytes(dokumen), printed) == ["Bookman Old Style"]
