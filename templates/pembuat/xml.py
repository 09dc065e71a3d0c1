"""The smallest helper for WordprocessingML: elements of the `w:` namespace, and lengths in its units."""

from __future__ import annotations

from docx.oxml.ns import nsmap, qn
from lxml import etree

TWIPS_PER_CM = 567
TWIPS_PER_POINT = 20


def el(name: str, /, *children: etree._Element, **attributes: str | int) -> etree._Element:
    """Return `<w:name>` with its children; every attribute goes into the `w:` namespace, an int becomes digits."""
    element = etree.Element(qn(f"w:{name}"), nsmap={"w": nsmap["w"]})
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), str(value))
    element.extend(children)
    return element


def flag(name: str, *, on: bool) -> list[etree._Element]:
    """Return `[<w:name/>]` when `on`, else nothing: Word's way to write a switch."""
    return [el(name)] if on else []


def text_el(name: str, text: str) -> etree._Element:
    """Return `<w:name>` that holds `text` with its spaces kept (w:t, w:instrText)."""
    element = el(name)
    element.text = text
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def cm(length: float) -> int:
    """Centimetres to twips, Word's unit of length on a page."""
    return round(length * TWIPS_PER_CM)


def pt(length: float) -> int:
    """Points to twips."""
    return round(length * TWIPS_PER_POINT)
