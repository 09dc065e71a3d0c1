"""What a reader of the page does not see, or sees a second time."""

from __future__ import annotations

from lkip_cli.word.ooxml import MC_NS, Element, w

TWICE = f"{{{MC_NS}}}Fallback"
"""The older form of a text box, which repeats its text."""
GONE = (w("moveFrom"), w("del"))
"""Text that a tracked change has taken away."""
COMPUTED = w("fldSimple")
"""A field with its result in one element."""


def find_outside(root: Element) -> set[Element]:
    """All elements of a part that are not read."""
    holders = [*root.iter(TWICE, *GONE, COMPUTED)]
    return {element for holder in holders for element in holder.iter()}
