"""What a heading or caption is called in a contents list: its automatic number and its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lkip_cli.word.numbering import Numbering, numbering_of
from lkip_cli.word.ooxml import BR, TAB, VAL, Element, P, T, property_of, style_id, to_int, w
from lkip_cli.word.styles import OUTLINE, Styles

BODY_TEXT = 10
SPACES = (BR, TAB, w("cr"))


@dataclass(frozen=True, slots=True)
class Outline:
    """A paragraph that a contents list may show: outline level 1 to 9 (10: body text) and name of the style."""

    paragraph: Element
    level: int
    style: str


def number_paragraphs(roots: Sequence[Element], styles: Styles, numbering: Numbering) -> dict[Element, str]:
    """Numbered paragraph -> its printed number, counted in document order through the parts."""
    labels: dict[Element, str] = {}
    for paragraph in (one for root in roots for one in root.iter(P)):
        ref = numbering_of(paragraph, style_id(paragraph), styles)
        if ref is not None:
            labels[paragraph] = numbering.advance(ref)
    return labels


def outline(paragraph: Element, styles: Styles) -> Outline:
    """How a paragraph stands in the outline."""
    style = style_id(paragraph)
    own = property_of(paragraph, OUTLINE)
    level = styles.heading_level(style) or styles.outline_level(style) or BODY_TEXT
    if own is not None:
        level = min(to_int(own.get(VAL), BODY_TEXT - 1) + 1, BODY_TEXT)
    return Outline(paragraph, level, styles.name_of(style))


def entry_text(paragraph: Element, labels: Mapping[Element, str]) -> str:
    """Printed number and text of a paragraph; empty where it has no text."""
    text = visible_text(paragraph)
    return f"{labels.get(paragraph, '').strip()} {text}".strip() if text else ""


def visible_text(paragraph: Element) -> str:
    """The text of a paragraph on one line."""
    pieces = (piece.text or "" if piece.tag == T else " " for piece in paragraph.iter(T, *SPACES))
    return " ".join("".join(pieces).split())
