"""Paragraphs and rows that hold statements alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.word.ooxml import TR, P, text_of
from lkip_cli.word.templat.blocks import find_blocks, is_statement

Xml = Callable[[str], etree._Element]


def paragraph(text: str, more: str = "") -> str:
    """The markup of a paragraph."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r>{more}</w:p>"


def row(*cells: str) -> str:
    """The markup of a row with one paragraph in each cell."""
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"


@pytest.mark.parametrize(
    ("text", "more", "alone"),
    [
        ("{% if x %}", "", True),
        (" {% endif %} {# catatan #} ", "", True),
        ("{% if x %}{% if y %}", "", True),
        ("{% if x %} teks", "", False),
        ("{{ x }}", "", False),
        ("{% if x %}", "<w:r><w:drawing/></w:r>", False),
        ("{% if x %}", '<w:r><w:footnoteReference w:id="2"/></w:r>', False),
        ("", "", False),
    ],
)
def test_a_paragraph_of_statements_holds_nothing_else(text: str, more: str, alone: bool, xml: Xml) -> None:  # noqa: FBT001
    (found,) = xml(paragraph(text, more))
    assert is_statement(found, text) is alone


@pytest.mark.parametrize(
    ("cells", "is_row"),
    [
        (("{% for x in y %}", "", ""), True),
        (("{% for x in y %}", "{% if x %}"), True),
        (("{%tr for x in y %}", ""), True),
        (("{%p if x %}", ""), False),
        (("{% if x %}", "isi"), False),
        (("{% if x %}", "{{ x }}"), False),
    ],
)
def test_a_row_of_statements_holds_nothing_else(cells: tuple[str, ...], is_row: bool, xml: Xml) -> None:  # noqa: FBT001
    root = xml(f"<w:tbl>{row(*cells)}</w:tbl>")
    found = list(root.iter(P))
    blocks = find_blocks(root, found, [text_of(one) for one in found])
    assert list(blocks.rows) == (list(root.iter(TR)) if is_row else [])
