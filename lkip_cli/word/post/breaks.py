"""A table that is kept on one page may break after all once it is long, or half a page stays empty before it."""

from __future__ import annotations

from lkip_cli.word.ooxml import TBL, TR, Element, P, set_style, style_id
from lkip_cli.word.styles import Styles

BARIS_TERBANYAK = 10
"""A table of more rows, its header among them, may break."""
AWAL, AKHIR = 3, 2
"""So many rows at its beginning and before its last one stay together."""
UTUH = " utuh"
"""The styles of a row that stays with the next one end so; without it they name the style of a row that need not."""


def allow_breaks(root: Element, styles: Styles) -> None:
    """Give the rows in the middle of every long table the style that does not keep them with the next row."""
    for table in root.iter(TBL):
        rows = list(table.iterchildren(TR))
        if len(rows) > BARIS_TERBANYAK:
            for row in rows[AWAL : -AKHIR - 1]:
                _release(row, styles)


def _release(row: Element, styles: Styles) -> None:
    for paragraph in row.iter(P):
        name = styles.name_of(style_id(paragraph))
        plain = styles.id_of(name.removesuffix(UTUH)) if name.endswith(UTUH) else None
        if plain is not None:
            set_style(paragraph, plain)
