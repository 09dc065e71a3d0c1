"""Numbers that loops have repeated are made unique."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from lkip_cli.word.ooxml import BOOKMARK, BOOKMARK_END, DOC_PR, ID, w
from lkip_cli.word.post.ids import number_ids

Xml = Callable[[str], etree._Element]
PAIR = '<w:bookmarkStart w:id="4" w:name="a"/><w:bookmarkEnd w:id="4"/>'


def ids(root: etree._Element, tag: str) -> list[str | None]:
    """The ids of all elements with this tag."""
    return [mark.get(ID) for mark in root.iter(tag)]


def test_bookmarks_are_numbered_through_all_parts(xml: Xml) -> None:
    first, second = xml(PAIR * 2), xml(PAIR)
    number_ids([first, second])
    assert [ids(root, BOOKMARK) for root in (first, second)] == [["1", "2"], ["3"]]
    assert [ids(root, BOOKMARK_END) for root in (first, second)] == [["1", "2"], ["3"]]


def test_bookmarks_may_overlap(xml: Xml) -> None:
    root = xml(
        '<w:bookmarkStart w:id="8" w:name="a"/><w:bookmarkStart w:id="9" w:name="b"/>'
        '<w:bookmarkEnd w:id="8"/><w:bookmarkEnd w:id="9"/>'
    )
    number_ids([root])
    assert ids(root, BOOKMARK) == ids(root, BOOKMARK_END)


def test_half_a_bookmark_disappears(xml: Xml) -> None:
    root = xml('<w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="b"/>')
    number_ids([root])
    assert len(root) == 0


def test_drawings_get_numbers_of_their_own_and_controls_lose_theirs(xml: Xml) -> None:
    space = DOC_PR[1:].partition("}")[0]
    root = xml(f'<d:docPr xmlns:d="{space}" id="1"/>' * 2 + '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr></w:sdt>' * 2)
    number_ids([root])
    assert [drawing.get("id") for drawing in root.iter(DOC_PR)] == ["1", "2"]
    assert list(root.iter(w("id"))) == []
