"""Numbered lists made with a style begin again at their first number."""

from __future__ import annotations

from lkip_cli.word.numbering import Numbering, numbering_of, set_num
from lkip_cli.word.ooxml import Element, P, style_id, text_of
from lkip_cli.word.styles import NumberRef, Styles


def restart_lists(root: Element, styles: Styles, numbering: Numbering) -> None:
    """Restart each list style after a paragraph that is in no list, and in each new cell.

    Empty paragraphs and deeper or bulleted items do not end a list. Headings count through.
    """
    running: dict[str, int] = {}
    container: Element | None = None
    for paragraph in root.iter(P):
        style = style_id(paragraph)
        parent = paragraph.getparent()
        if parent is not container:
            container, running = parent, {}
        ref = None if styles.heading_level(style) else numbering_of(paragraph, style, styles)
        if ref is None and running and text_of(paragraph).strip():
            running = {}
        if ref is not None and _restarts(ref, style, styles, numbering):
            if style not in running:
                running[style] = numbering.restart(ref.num_id)
            set_num(paragraph, running[style])


def _restarts(ref: NumberRef, style: str, styles: Styles, numbering: Numbering) -> bool:
    return ref.level == 0 and styles.numbering(style) is not None and numbering.is_counted(ref)
