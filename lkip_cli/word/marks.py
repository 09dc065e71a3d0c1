"""Private-use characters that carry meaning through Jinja's escaping to the steps after rendering.

They are legal in XML, and they are taken out of templates and data, so that only ours ever arrive.
"""

from __future__ import annotations

import re

LINE = "\ue7c0"
"""Start of a source paragraph; becomes the line break that Jinja counts."""

FIGURE, FIGURE_TEXT, FIGURE_END = "\ue7c1", "\ue7c2", "\ue7c3"
"""A figure: FIGURE tag FIGURE_TEXT text FIGURE_END."""

BREAK = "\ue7c4"
"""A line break in data."""

MERGE = "\ue7c5"
"""A merge key: MERGE key MERGE, before the text of the cell."""

SHADE = "\ue7c6"
"""A cell's shading: SHADE hex SHADE."""

BOLD, ITALIC, PLAIN = "\ue7c7", "\ue7c8", "\ue7c9"
"""Start of bold, start of italic, end of both."""

HIGHLIGHT, HIGHLIGHT_END = "\ue7cb", "\ue7cc"
"""Start and end of text that a draft shows highlighted."""

PASS = "\ue7ca"  # noqa: S105  the pass of a loop
"""Before each number of the passes of the loops around a bookmark."""

RESERVED = "\ue7c0-\ue7cf"
"""The range, for a character class."""

_RESERVED = re.compile(f"[{RESERVED}]")
_HIDDEN = re.compile(f"{FIGURE}[^{FIGURE_TEXT}]*{FIGURE_TEXT}|{MERGE}[^{MERGE}]*{MERGE}|{SHADE}[^{SHADE}]*{SHADE}")


BYTES = LINE.encode()[:2]
"""In UTF-8 each of them begins with these bytes, and only few others do."""


def has_marks(text: str) -> bool:
    """Whether a text holds any of our characters."""
    return _RESERVED.search(text) is not None


def without_marks(text: str) -> str:
    """Only what the page shows: tags, keys and colours go, a line break becomes a space."""
    return _RESERVED.sub("", _HIDDEN.sub("", text).replace(BREAK, " "))


def strip_reserved(text: str) -> str:
    """A foreign text without the characters that are ours."""
    return _RESERVED.sub("", text)
