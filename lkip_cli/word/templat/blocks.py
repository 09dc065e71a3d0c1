"""Paragraphs and table rows that hold nothing but statements become the statements themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkip_cli.word.ooxml import (
    BOOKMARK,
    BR,
    ID,
    PPR,
    SECTPR,
    TR,
    Element,
    P,
    ancestor,
    detach,
    literal_before,
    text_of,
    w,
)
from lkip_cli.word.templat.clean import drop_bookmarks
from lkip_cli.word.templat.tags import find_tags

STATEMENTS = re.compile(r"\s*(?:(?:\{%(?:(?!%\}).)*%\}|\{#(?:(?!#\}).)*#\})\s*)+", re.DOTALL)
CONTENT = tuple(w(name) for name in ("drawing", "pict", "object", "fldChar", "footnoteReference", "endnoteReference"))
PAGE_BREAKS = {"page", "column"}


def is_statement(paragraph: Element, text: str) -> bool:
    """Whether a paragraph holds statements or comments alone, no text, picture or field."""
    return "{" in text and STATEMENTS.fullmatch(text) is not None and next(paragraph.iter(*CONTENT), None) is None


@dataclass(frozen=True, slots=True)
class Blocks:
    """The paragraphs with statements alone, and the rows of nothing but such paragraphs, with their paragraphs."""

    statements: set[Element]
    rows: dict[Element, list[Element]]


def find_blocks(root: Element, found: list[Element], texts: list[str]) -> Blocks:
    """The statement paragraphs and rows of a part (`{%p` keeps a row as it is); `texts` belong to `found`."""
    statements = {paragraph for paragraph, text in zip(found, texts, strict=True) if is_statement(paragraph, text)}
    candidates = {row for one in statements if (row := ancestor(one, TR)) is not None}
    rows = {row: list(row.iter(P)) for row in root.iter(TR) if row in candidates}
    fitting = {row: inside for row, inside in rows.items() if all(_fits_row(one, statements) for one in inside)}
    return Blocks(statements, fitting)


def _fits_row(paragraph: Element, statements: set[Element]) -> bool:
    if paragraph in statements:
        return all(tag.prefix != "p" for tag in find_tags(paragraph))
    return not text_of(paragraph).strip() and next(paragraph.iter(*CONTENT), None) is None


def replace_row(row: Element, literal: str) -> None:
    """Put the statements of a row in its place."""
    root = row.getroottree().getroot()
    drop_bookmarks(root, {mark.get(ID, "") for mark in row.iter(BOOKMARK)})
    literal_before(row, literal)
    detach(row)


def replace_paragraph(paragraph: Element, literal: str) -> None:
    """Put the statements of a paragraph in its place; a section or page break in it is kept, behind them."""
    root = paragraph.getroottree().getroot()
    drop_bookmarks(root, {mark.get(ID, "") for mark in paragraph.iter(BOOKMARK)})
    literal_before(paragraph, literal)
    if not _has_break(paragraph):
        detach(paragraph)
        return
    for child in [*paragraph]:
        if child.tag != PPR and not _is_page_break(child):
            detach(child)


def _has_break(paragraph: Element) -> bool:
    if paragraph.find(f"{PPR}/{SECTPR}") is not None or paragraph.find(f"{PPR}/{w('pageBreakBefore')}") is not None:
        return True
    return any(_is_page_break(child) for child in paragraph)


def _is_page_break(child: Element) -> bool:
    return any(mark.get(w("type")) in PAGE_BREAKS for mark in child.iter(BR))
