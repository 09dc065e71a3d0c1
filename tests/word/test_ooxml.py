"""Small operations on trees of Word."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.word.ooxml import (
    PPR,
    TBL,
    TC,
    VAL,
    P,
    T,
    ancestor,
    child,
    detach,
    ensure_first,
    insert_in_order,
    literal_before,
    make,
    parse_xml,
    serialize,
    set_style,
    style_id,
    text_of,
    to_int,
    w,
)  # fmt: skip

Xml = Callable[[str], etree._Element]


@pytest.mark.parametrize(
    ("text", "number"), [("12", 12), ("-3", -3), (None, 7), ("", 7), ("1.5", 7), ("dua", 7), ("-", 7)]
)
def test_an_attribute_that_is_no_whole_number_counts_as_absent(text: str | None, number: int) -> None:
    assert to_int(text, 7) == number


def test_the_text_of_a_paragraph_does_not_hold_that_of_a_text_box_in_it(xml: Xml) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>dalam</w:t></w:r></w:p></w:txbxContent>"
    root = xml(f"<w:p><w:r><w:t>luar</w:t></w:r><w:r><w:pict>{box}</w:pict></w:r></w:p>")
    assert [text_of(paragraph) for paragraph in root.iter(P)] == ["luar", "dalam"]


def test_of_many_children_with_a_tag_the_first_is_taken_wherever_it_stands(xml: Xml) -> None:
    (paragraph,) = xml("<w:p><w:jc/><w:pPr w:val='1'/><w:pPr w:val='2'/></w:p>")
    found = child(paragraph, PPR)
    assert found is not None
    assert found.get(VAL) == "1"
    assert child(paragraph, T) is None
    assert child(found, PPR) is None


def test_of_many_elements_around_one_the_nearest_is_taken(xml: Xml) -> None:
    inner = "<w:tbl><w:tr><w:tc w:val='2'><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    text = next(xml(f"<w:tbl><w:tr><w:tc w:val='1'>{inner}</w:tc></w:tr></w:tbl>").iter(T))
    cell = ancestor(text, TC)
    assert cell is not None
    assert cell.get(VAL) == "2"
    outer = ancestor(cell, TC)
    assert outer is not None
    assert (outer.get(VAL), ancestor(outer, TC)) == ("1", None)
    assert ancestor(text, TBL) is cell.getparent().getparent()


def test_an_element_that_is_made_has_nothing_of_one_made_before_it() -> None:
    first = make(P, {VAL: "1"}, make(PPR))
    second = make(P, {w("b"): "2"})
    assert (dict(first.attrib), len(first)) == ({VAL: "1"}, 1)
    assert (dict(second.attrib), len(second)) == ({w("b"): "2"}, 0)


def test_what_stands_behind_a_detached_element_stays(xml: Xml) -> None:
    root = xml("<w:p/>satu<w:p/>dua")
    for paragraph in list(root):
        detach(paragraph)
    assert (len(root), root.text) == (0, "satudua")


def test_literal_text_stands_in_front_of_an_element(xml: Xml) -> None:
    root = xml("<w:p/><w:p/>")
    for number, paragraph in enumerate(root):
        literal_before(paragraph, f"{number};")
    assert (root.text, root[0].tail) == ("0;", "1;")


def test_a_style_is_given_and_read(xml: Xml) -> None:
    (paragraph,) = xml("<w:p><w:pPr><w:jc w:val='center'/></w:pPr></w:p>")
    assert style_id(paragraph) == ""
    set_style(paragraph, "Rumus")
    set_style(paragraph, "Isi")
    assert style_id(paragraph) == "Isi"
    assert [etree.QName(child).localname for child in paragraph[0]] == ["pStyle", "jc"]


def test_a_child_stands_before_those_that_the_schema_wants_later(xml: Xml) -> None:
    root = xml("<w:a/><w:c/>")
    insert_in_order(root, make(w("b")), frozenset({"c"}))
    insert_in_order(root, make(w("d")), frozenset())
    assert [etree.QName(child).localname for child in root] == ["a", "b", "c", "d"]


def test_a_missing_first_child_is_made_once() -> None:
    paragraph = make(P, None, make(w("r")))
    assert ensure_first(paragraph, PPR) is ensure_first(paragraph, PPR)
    assert paragraph[0].tag == PPR


def test_entities_are_not_expanded_and_comments_are_dropped() -> None:
    root = parse_xml(b"<!DOCTYPE a [<!ENTITY b 'rahasia'>]><a>x&b;<!-- catatan --></a>")
    data = serialize(root)
    assert b"rahasia</a>" not in data
    assert b"catatan" not in data
