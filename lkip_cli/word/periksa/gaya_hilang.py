"""LK850: paragraphs whose style the template does not define."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from lkip_cli.diagnostics import Diagnostic, Place
from lkip_cli.word.errors import finding
from lkip_cli.word.ooxml import style_id
from lkip_cli.word.templat.bacaan import Bacaan

MAX_PLACES = 5


def check(bacaan: Bacaan) -> Iterator[Diagnostic]:
    """One finding for each style, with the first paragraphs that want it."""
    places: dict[str, list[Place]] = defaultdict(list)
    for bagian, paragraph in bacaan.paragraphs():
        style = style_id(paragraph)
        if style and style not in bacaan.styles.elements:
            places[style].append(bagian.place(paragraph))
    for style, found in places.items():
        yield finding("LK850", f"gaya «{style}» dipakai tetapi tidak ada pada templat", *found[:MAX_PLACES])
