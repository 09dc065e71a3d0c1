"""Styles are found by their names."""

from __future__ import annotations

from lxml import etree

from lkip_cli.word.ooxml import W_NS, w
from lkip_cli.word.styles import NumberRef, read_styles


def style(style_id: str, name: str, rest: str = "", kind: str = "paragraph") -> str:
    """The markup of a style."""
    return f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>{rest}</w:style>'


def styles_of(*markup: str) -> object:
    """The styles of a `styles.xml` with these styles."""
    return read_styles(etree.fromstring(f'<w:styles xmlns:w="{W_NS}">{"".join(markup)}</w:styles>'))


def based_on(base: str, properties: str = "") -> str:
    """The base of a style and its paragraph properties."""
    return f'<w:basedOn w:val="{base}"/><w:pPr>{properties}</w:pPr>'


def test_a_style_is_found_whatever_its_id_and_the_case_of_its_name() -> None:
    styles = styles_of(style("Contents1", "TOC 1"), style("Judul1", "heading 1"))
    assert (styles.id_of("toc 1"), styles.id_of("Heading 1"), styles.id_of("rumus")) == ("Contents1", "Judul1", None)


def test_character_styles_are_no_paragraph_styles() -> None:
    assert styles_of(style("X", "Rumus", kind="character")).id_of("Rumus") is None


def test_a_style_based_on_another_counts_as_that_one() -> None:
    styles = styles_of(style("R", "Rumus"), style("R2", "Rumus Kecil", based_on("R")))
    assert (styles.is_a("R2", "Rumus"), styles.is_a("R", "Rumus Kecil"), styles.is_a("", "Rumus")) == (
        True,
        False,
        False,
    )


def test_numbering_is_inherited_and_its_level_may_be_set_below() -> None:
    num = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
    level = '<w:numPr><w:ilvl w:val="2"/></w:numPr>'
    styles = styles_of(
        style("A", "a", f"<w:pPr>{num}</w:pPr>"), style("B", "b", based_on("A", level)), style("C", "c", based_on("B"))
    )
    assert [styles.numbering(one) for one in "ABCD"] == [NumberRef(7, 0), NumberRef(7, 2), NumberRef(7, 2), None]


def test_styles_based_on_each_other_do_not_hang() -> None:
    styles = styles_of(style("A", "a", based_on("B")), style("B", "b", based_on("A")))
    assert (styles.heading_level("A"), styles.outline_level("B")) == (None, None)


def test_damaged_numbers_in_styles_count_as_absent() -> None:
    broken = '<w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val=""/></w:numPr><w:outlineLvl w:val="satu"/></w:pPr>'
    styles = styles_of(style("A", "a", broken))
    assert (styles.numbering("A"), styles.outline_level("A")) == (NumberRef(0, 0), None)


def test_the_font_of_a_style_is_its_own_or_that_of_its_base() -> None:
    fonts = '<w:rPr><w:rFonts w:ascii="{}"/></w:rPr>'
    asian = '<w:rPr><w:rFonts w:eastAsia="MS Mincho"/></w:rPr>'
    styles = styles_of(
        style("A", "a", fonts.format("Arial")), style("B", "b", based_on("A") + asian), style("C", "c", asian)
    )
    found = {one: styles.fonts(one) for one in "ABCD"}
    names = {one: None if element is None else element.get(w("ascii")) for one, element in found.items()}
    assert names == {"A": "Arial", "B": "Arial", "C": None, "D": None}
