"""The styles by which a planner restyles the report."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

REQUIRED = [
    "heading 1",
    "heading 2",
    "heading 3",
    "caption",
    "toc 1",
    "toc 2",
    "toc 3",
    "table of figures",
    "List Bullet",
    "List Number",
    "Rumus",
    "Isi Tabel",
    "Kepala Tabel",
    "Angka Tabel",
    "Judul Depan",
    "Tanda Tangan",
    "Tabel Laporan",
]
WITH_METRIC_TWIN = {"Arial", "Times New Roman", "Cambria", "Calibri"}

Find = Callable[[etree._Element, str], list[etree._Element]]


@pytest.mark.parametrize("name", REQUIRED)
def test_a_style_that_the_report_relies_on_is_there(styles: etree._Element, find: Find, name: str) -> None:
    assert len(find(styles, f"w:style/w:name[@w:val='{name}']")) == 1


def test_every_style_that_is_used_is_defined(parts: dict[str, bytes], styles: etree._Element, find: Find) -> None:
    defined = {str(style) for style in find(styles, "w:style/@w:styleId")}
    used: set[str] = set()
    for name in ("word/document.xml", "word/header1.xml", "word/footer1.xml"):
        used |= {
            str(style)
            for style in find(
                etree.fromstring(parts[name]), "//*[self::w:pStyle or self::w:tblStyle or self::w:rStyle]/@w:val"
            )
        }
    assert used <= defined


def test_every_style_is_used_or_filled_by_the_report(
    parts: dict[str, bytes], styles: etree._Element, find: Find
) -> None:
    later = {"TableOfFigures", "Toc1", "Toc2", "Toc3", "Emphasis", "Normal"}
    defined = {str(style) for style in find(styles, "w:style[not(w:semiHidden)]/@w:styleId")}
    based_on = {str(style) for style in find(styles, "w:style/w:basedOn/@w:val")}
    others = (name for name in parts if name.startswith("word/") and name.endswith(".xml") and "styles" not in name)
    text = b"".join(parts[name] for name in others).decode()
    assert {style for style in defined - later - based_on if f'w:val="{style}"' not in text} == set()


def test_no_paragraph_is_formatted_by_hand(body: etree._Element, find: Find) -> None:
    allowed = {"pStyle", "sectPr"}
    by_hand = {etree.QName(one).localname for one in find(body, ".//w:pPr/*")} - allowed
    assert by_hand == set()
    assert {etree.QName(one).localname for one in find(body, ".//w:r/w:rPr/*")} <= {"rStyle"}


def test_the_font_has_a_twin_of_equal_widths(styles: etree._Element, find: Find) -> None:
    assert {str(font) for font in find(styles, "//w:rFonts/@w:ascii")} <= WITH_METRIC_TWIN


def test_the_language_is_indonesian(styles: etree._Element, find: Find) -> None:
    assert find(styles, "w:docDefaults//w:lang/@w:val") == ["id-ID"]


def test_captions_keep_with_their_table(styles: etree._Element, find: Find) -> None:
    assert find(styles, "w:style[w:name/@w:val='caption']/w:pPr/w:keepNext")


def test_front_matter_headings_are_listed_but_not_numbered(styles: etree._Element, find: Find) -> None:
    front = find(styles, "w:style[w:name/@w:val='Judul Depan']/w:pPr")[0]
    assert find(front, "w:outlineLvl/@w:val") == ["0"]
    assert not find(front, "w:numPr")
