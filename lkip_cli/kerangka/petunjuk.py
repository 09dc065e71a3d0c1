"""data/README.md of an agency: the page of the program without what it says of its own example."""

from __future__ import annotations

import re

_CONTOH = re.compile(r"Folder ini memuat contoh lengkap:.*?\n\n", re.DOTALL)


def without_example(page: str) -> str:
    """The page but for the paragraph that says which agency the example is of."""
    return _CONTOH.sub("", page, count=1)
