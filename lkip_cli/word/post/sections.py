"""Sections that hold nothing go: each would print a blank page."""

from __future__ import annotations

import copy

from lkip_cli.word.ooxml import BR, PPR, SECTPR, Element, P, text_of, w

CONTENT = (BR, *(w(name) for name in ("drawing", "pict", "object", "fldChar")))
REFERENCES = (w("headerReference"), w("footerReference"))
REFERENCE_TYPE = w("type")
PAGE_NUMBERS = w("pgNumType")
COLUMNS = w("cols")


def drop_empty_sections(body: Element) -> None:
    """Take out the sections of a body without text, table or picture.

    What an emptied section sets for those behind it (headers, footers, page numbers) passes to the next.
    """
    empty_so_far = True
    inherited: Element | None = None
    last: tuple[Element, Element] | None = None
    for child in [*body]:
        if child.tag == SECTPR:
            _pass_on(inherited, child)
            if empty_so_far and last is not None:
                _end_with(body, *last)
            return
        section = child.find(f"{PPR}/{SECTPR}") if child.tag == P else None
        empty_so_far = empty_so_far and _is_empty(child)
        if section is None:
            continue
        _pass_on(inherited, section)
        inherited = section if empty_so_far else None
        if empty_so_far:
            body.remove(child)
        else:
            last = (child, section)
        empty_so_far = True


def _is_empty(block: Element) -> bool:
    return block.tag == P and not text_of(block).strip() and next(block.iter(*CONTENT), None) is None


def _pass_on(earlier: Element | None, section: Element) -> None:
    """Give a section the headers, footers and page numbers of the emptied one before it, where it has none."""
    if earlier is None:
        return
    own = {(one.tag, one.get(REFERENCE_TYPE)) for one in section.iterchildren(*REFERENCES)}
    for one in reversed([*earlier.iterchildren(*REFERENCES)]):
        if (one.tag, one.get(REFERENCE_TYPE)) not in own:
            section.insert(0, copy.deepcopy(one))
    numbers = earlier.find(PAGE_NUMBERS)
    if numbers is not None and section.find(PAGE_NUMBERS) is None:
        columns = section.find(COLUMNS)
        position = len(section) if columns is None else section.index(columns)
        section.insert(position, copy.deepcopy(numbers))


def _end_with(body: Element, paragraph: Element, section: Element) -> None:
    """The document ends with its last section that holds something; empty paragraphs behind it go."""
    for sibling in [*paragraph.itersiblings()]:
        body.remove(sibling)
    properties = section.getparent()
    if properties is not None:
        properties.remove(section)
    body.append(section)
    previous = paragraph.getprevious()
    if _is_empty(paragraph) and previous is not None and previous.tag == P:
        body.remove(paragraph)
