"""Physical pages become the page numbers that the report prints."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from lkip_cli.word.pages import printed_pages


def three_sections(*numbers: str) -> bytes:
    """Bookmarks A to F, two in each of three sections whose page numbers are set by `numbers`."""
    document = Document()
    for position, letter in enumerate("ABCDEF"):
        if position in {2, 4}:
            document.add_section()
        paragraph = document.add_paragraph(letter)
        paragraph._p.append(parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="{position}" w:name="{letter}"/>'))
        paragraph._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{position}"/>'))
    for section, markup in zip(document.element.body.iter(qn("w:sectPr")), numbers, strict=True):
        for old in section.findall(qn("w:pgNumType")):
            section.remove(old)
        if markup:
            section.append(parse_xml(f"<w:pgNumType {nsdecls('w')} {markup}/>"))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


PHYSICAL = {"A": 2, "B": 3, "C": 5, "D": 6, "E": 8, "F": 9}


@pytest.mark.parametrize(
    ("numbers", "printed"),
    [
        (("", "", ""), "2 3 5 6 8 9"),
        (('w:fmt="lowerRoman" w:start="1"', 'w:fmt="decimal" w:start="1"', ""), "ii iii 1 2 4 5"),
        (('w:fmt="lowerRoman"', 'w:start="1"', 'w:fmt="upperLetter" w:start="1"'), "ii iii 1 2 A B"),
        (('w:start="0"', "", ""), "1 2 4 5 7 8"),
        (('w:fmt="upperRoman" w:start="x"', "", 'w:fmt="lowerLetter"'), "II III 5 6 h i"),
    ],
)
def test_each_section_counts_as_it_says(numbers: tuple[str, ...], printed: str) -> None:
    assert " ".join(printed_pages(three_sections(*numbers), PHYSICAL).values()) == printed


def test_bookmarks_without_a_page_are_left_out() -> None:
    assert printed_pages(three_sections("", "", ""), {"A": 1, "X": 4}) == {"A": "1"}


def test_a_document_without_bookmarks_has_no_pages(templat: Callable[..., bytes]) -> None:
    assert printed_pages(templat("Isi."), PHYSICAL) == {}
