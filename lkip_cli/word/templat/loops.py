"""Names of bookmarks, and references to them, told apart for each pass of a loop."""

from __future__ import annotations

from lkip_cli.word.fields import find_fields
from lkip_cli.word.ooxml import BOOKMARK, NAME, Element, w

PASSES = "lkip_putaran"
"""The variable that holds the numbers of the passes of the loops around a place."""

SUFFIX = f"{{{{ {PASSES} }}}}"
REFERENCES = ("REF", "PAGEREF", "NOTEREF")
ANCHOR = w("anchor")


def mark_bookmarks(root: Element) -> None:
    """Let every bookmark and every reference carry the passes of the loops in which it stands.

    Word's cross-reference inside a loop then points at the bookmark of the same pass.
    """
    for mark in root.iter(BOOKMARK):
        mark.set(NAME, mark.get(NAME, "") + SUFFIX)
    for link in root.iter(w("hyperlink")):
        if link.get(ANCHOR):
            link.set(ANCHOR, link.get(ANCHOR, "") + SUFFIX)
    for field in find_fields(root):
        words = field.words
        if field.keyword in REFERENCES and len(words) > 1:
            field.set_instruction(" ".join([words[0], words[1] + SUFFIX, *words[2:]]))
