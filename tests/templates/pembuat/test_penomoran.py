"""Headings and lists number themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

Find = Callable[[etree._Element, str], list[etree._Element]]


@pytest.fixture
def numbering(parts: dict[str, bytes]) -> etree._Element:
    """The root of numbering.xml."""
    return etree.fromstring(parts["word/numbering.xml"])


def _levels(style: str, styles: etree._Element, numbering: etree._Element, find: Find) -> list[etree._Element]:
    number = find(styles, f"w:style[@w:styleId='{style}']/w:pPr/w:numPr/w:numId/@w:val")[0]
    abstract = find(numbering, f"w:num[@w:numId='{number}']/w:abstractNumId/@w:val")[0]
    return find(numbering, f"w:abstractNum[@w:abstractNumId='{abstract}']/w:lvl")


def test_sections_are_numbered_by_chapter(styles: etree._Element, numbering: etree._Element, find: Find) -> None:
    levels = _levels("Heading2", styles, numbering, find)
    assert [find(level, "w:lvlText/@w:val")[0] for level in levels] == ["", "%1.%2", "%1.%2.%3"]
    assert [find(level, "w:pStyle/@w:val")[0] for level in levels] == ["Heading1", "Heading2", "Heading3"]
    assert {str(form) for level in levels for form in find(level, "w:numFmt/@w:val")} == {"decimal"}


@pytest.mark.parametrize(
    ("style", "form"), [("ListNumber", "decimal"), ("ListBullet", "bullet"), ("ListBullet2", "bullet")]
)
def test_lists_take_their_marks_from_the_style(
    styles: etree._Element, numbering: etree._Element, find: Find, style: str, form: str
) -> None:
    assert find(_levels(style, styles, numbering, find)[0], "w:numFmt/@w:val") == [form]


def test_every_abstract_list_stands_before_every_list(numbering: etree._Element) -> None:
    names = [etree.QName(child).localname for child in numbering]
    assert names == sorted(names)
