"""What a reader of the page does not see, or sees a second time."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.word.ooxml import MC_NS, OFF, VAL, Element, R, T, w

TWICE = f"{{{MC_NS}}}Fallback"
"""The older form of a text box, which repeats its text."""
GONE = (w("moveFrom"), w("del"))
"""Text that a tracked change has taken away."""
COMPUTED = w("fldSimple")
"""A field with its result in one element."""
HIDDEN = w("vanish")
"""The look of text that is on no page."""


def find_outside(root: Element) -> set[Element]:
    """All elements of a part that are not read."""
    holders = [*root.iter(TWICE, *GONE, COMPUTED), *_hidden(root)]
    return {element for holder in holders for element in holder.iter()}


def _hidden(root: Element) -> Iterator[Element]:
    """The texts of hidden runs, but not their signs of fields, which come in pairs."""
    for look in root.iter(HIDDEN):
        properties = look.getparent()
        run = None if properties is None else properties.getparent()
        if run is not None and run.tag == R and look.get(VAL) not in OFF:
            yield from run.iterchildren(T)
