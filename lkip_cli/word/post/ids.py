"""Numbers that must be unique in a document: those of bookmarks and drawings."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from lkip_cli.word.ooxml import BOOKMARK, BOOKMARK_END, DOC_PR, ID, Element, w

CONTROL = w("sdtPr")


def number_ids(roots: Iterable[Element]) -> None:
    """Number bookmarks and drawings through all parts; content controls lose their number, Word gives new ones."""
    bookmark_ids, drawing_ids = count(1), count(1)
    for root in roots:
        _number_bookmarks(root, bookmark_ids)
        for drawing in root.iter(DOC_PR):
            drawing.set("id", str(next(drawing_ids)))
        for number in [*root.iter(ID)]:
            parent = number.getparent()
            if parent is not None and parent.tag == CONTROL:
                parent.remove(number)


def _number_bookmarks(root: Element, numbers: Iterable[int]) -> None:
    """Pair each start with the next end of the same old id; halves without a partner go."""
    fresh = iter(numbers)
    open_ones: dict[str, Element] = {}
    for mark in [*root.iter(BOOKMARK, BOOKMARK_END)]:
        old = mark.get(ID, "")
        if mark.tag == BOOKMARK:
            if old in open_ones:
                _drop(open_ones[old])
            open_ones[old] = mark
        elif old in open_ones:
            number = str(next(fresh))
            open_ones.pop(old).set(ID, number)
            mark.set(ID, number)
        else:
            _drop(mark)
    for mark in open_ones.values():
        _drop(mark)


def _drop(mark: Element) -> None:
    parent = mark.getparent()
    if parent is not None:
        parent.remove(mark)
