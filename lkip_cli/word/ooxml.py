"""The XML vocabulary of Word, and the few tree operations that every step needs."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import cache

from lxml import etree

Element = etree._Element

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
M_NS = "http://schemas.openxmlformats.org/officeDocument/2006/math"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC_NS = "http://schemas.openxmlformats.org/markup-compatibility/2006"
NAMESPACES = {"w": W_NS, "m": M_NS}
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(name: str) -> str:
    """The full name of an element or attribute of the main vocabulary."""
    return f"{{{W_NS}}}{name}"


def m(name: str) -> str:
    """The full name of an element of the equation vocabulary."""
    return f"{{{M_NS}}}{name}"


P, PPR, PSTYLE, SECTPR = w("p"), w("pPr"), w("pStyle"), w("sectPr")
R, RPR, T, BR, TAB = w("r"), w("rPr"), w("t"), w("br"), w("tab")
TBL, TR, TC, TCPR = w("tbl"), w("tr"), w("tc"), w("tcPr")
FLDCHAR, FLDTYPE, INSTR = w("fldChar"), w("fldCharType"), w("instrText")
BOOKMARK, BOOKMARK_END = w("bookmarkStart"), w("bookmarkEnd")
NAME, ID, VAL = w("name"), w("id"), w("val")
OFF = frozenset({"0", "false", "off"})
"""The values by which a property that is on without one is off."""
MATH_TEXT = m("t")
DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)


def parse_xml(data: bytes) -> Element:
    """The tree of a part; entities are never expanded. Raises `etree.XMLSyntaxError` for broken XML."""
    return etree.fromstring(data, _PARSER)


def serialize(root: Element) -> bytes:
    """The bytes of a part as Word writes them: UTF-8 with a standalone declaration."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def make(tag: str, attributes: dict[str, str] | None = None, *children: Element) -> Element:
    """A new element with attributes and children."""
    element = clone(_blank(tag))
    for name, value in (attributes or {}).items():
        element.set(name, value)
    if children:
        element.extend(children)
    return element


@cache
def _blank(tag: str) -> Element:
    """An element to copy, which is quicker than to make one."""
    return etree.Element(tag, nsmap=NAMESPACES)


def clone(element: Element) -> Element:
    """A copy of an element and of all that is in it; lxml makes no shallow one, and this way is the quicker one."""
    return copy.copy(element)


def make_text(text: str) -> Element:
    """A `w:t` that keeps its outer spaces."""
    element = make(T, {XML_SPACE: "preserve"})
    element.text = text
    return element


def to_int(text: str | None, default: int) -> int:
    """The whole number in an attribute; `default` where it is absent or no number."""
    return int(text) if text and text.removeprefix("-").isdecimal() else default


def own_texts(paragraph: Element) -> list[Element]:
    """The text elements of a paragraph, without those of paragraphs in text boxes anchored in it."""
    found = list(paragraph.iter(P, T, MATH_TEXT))
    texts = [one for one in found if one.tag != P]
    if len(found) - len(texts) == (paragraph.tag == P):
        return texts
    return [text for text in texts if ancestor(text, P) is paragraph]


def text_of(paragraph: Element) -> str:
    """The text of a paragraph as one string."""
    return "".join(text.text or "" for text in own_texts(paragraph))


def child(element: Element, tag: str) -> Element | None:
    """The first child with this tag; quicker than `find`, which reads a path, and `iterchildren`, which reads a tag."""
    one = element[0] if len(element) else None
    while one is not None and one.tag != tag:
        one = one.getnext()
    return one


def ancestor(element: Element, tag: str) -> Element | None:
    """The nearest element with this tag around an element; quicker than `iterancestors`, which reads the tag."""
    around = element.getparent()
    while around is not None and around.tag != tag:
        around = around.getparent()
    return around


def first_child(element: Element, tag: str) -> Element | None:
    """The first child if it has this tag, as by the schema it has; quicker than `child`, which looks at all."""
    first = element[0] if len(element) else None
    return first if first is not None and first.tag == tag else None


def property_of(paragraph: Element, tag: str) -> Element | None:
    """The child `tag` of the `w:pPr` of a paragraph."""
    properties = first_child(paragraph, PPR)
    return None if properties is None else child(properties, tag)


def style_id(paragraph: Element) -> str:
    """The id of the paragraph's own style; empty where it has none."""
    properties = first_child(paragraph, PPR)
    style = None if properties is None else first_child(properties, PSTYLE)
    return "" if style is None else style.get(VAL, "")


def set_style(paragraph: Element, style: str) -> None:
    """Give a paragraph the style with this id."""
    properties = ensure_first(paragraph, PPR)
    ensure_first(properties, PSTYLE).set(VAL, style)


def ensure_first(parent: Element, tag: str) -> Element:
    """The child `tag` that by the schema stands first in `parent`; made where missing."""
    first = child(parent, tag)
    if first is None:
        first = make(tag)
        parent.insert(0, first)
    return first


def insert_in_order(parent: Element, child: Element, later: frozenset[str]) -> None:
    """Insert `child` before the first child of `parent` whose local name the schema wants after it."""
    for sibling in parent:
        if str(sibling.tag).rpartition("}")[2] in later:
            sibling.addprevious(child)
            return
    parent.append(child)


def literal_before(element: Element, text: str) -> None:
    """Put literal text in front of an element, outside of every element."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        previous.tail = (previous.tail or "") + text
    elif parent is not None:
        parent.text = (parent.text or "") + text


def detach(element: Element) -> None:
    """Take an element out and leave the literal text behind it where it stands."""
    if element.tail:
        literal_before(element, element.tail)
    parent = element.getparent()
    if parent is not None:
        element.tail = None
        parent.remove(element)


def paragraphs(root: Element) -> Iterator[Element]:
    """All paragraphs in document order, those of tables and text boxes too."""
    return root.iter(P)
