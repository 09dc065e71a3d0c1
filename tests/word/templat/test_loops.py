"""Bookmarks and links are marked with the passes of the loops around them."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from lkip_cli.word.ooxml import w
from lkip_cli.word.templat.loops import SUFFIX, mark_bookmarks

Xml = Callable[[str], etree._Element]


def test_names_and_anchors_get_the_passes_and_outside_links_do_not(xml: Xml) -> None:
    root = xml('<w:bookmarkStart w:id="1" w:name="a"/><w:hyperlink w:anchor="a"/><w:hyperlink/>')
    mark_bookmarks(root)
    mark, inside, outside = root
    assert mark.get(w("name")) == f"a{SUFFIX}"
    assert inside.get(w("anchor")) == f"a{SUFFIX}"
    assert outside.get(w("anchor")) is None
