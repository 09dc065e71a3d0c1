"""LK854: tables with a header that get no rows from the data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.errors import finding
from lkip_cli.word.ooxml import TBL, TR, Element, P, text_of, w
from lkip_cli.word.templat.bacaan import Bacaan
from lkip_cli.word.templat.blocks import STATEMENTS
from lkip_cli.word.templat.isian_word import captions
from lkip_cli.word.templat.tags import TAG

OPENS = re.compile(r"\{%[-+]?(?:tr)?\s*for\b")
CLOSES = re.compile(r"\s*\{%[-+]?(?:tr)?\s*endfor\b")
HEADER = f"{w('trPr')}/{w('tblHeader')}"


def check(bacaan: Bacaan) -> Iterator[Diagnostic]:
    """The tables that have a caption or a repeated header row, and no tag or an empty loop below it."""
    captioned = {paragraph for _, paragraph, _ in captions(bacaan)}
    for bagian in bacaan.bagian:
        for table in bagian.root.iter(TBL):
            fault = _fault(table) if _has_header(table) or _before(table) in captioned else ""
            if fault:
                yield finding("LK854", fault, bagian.place_of_table(table))


def _fault(table: Element) -> str:
    rows = ["".join(text_of(paragraph) for paragraph in row.iter(P)) for row in table.iterchildren(TR)]
    if not any(TAG.search(row) for row in rows):
        return "tabel ini tidak memuat tag, sehingga tidak mengambil baris dari data"
    if any(STATEMENTS.fullmatch(row) and OPENS.search(row) and CLOSES.match(below) for row, below in pairwise(rows)):
        return "pengulangan pada tabel ini tidak memuat baris contoh, sehingga tidak mencetak baris"
    return ""


def _has_header(table: Element) -> bool:
    return any(row.find(HEADER) is not None for row in table.iterchildren(TR))


def _before(table: Element) -> Element | None:
    """The paragraph with text that stands just before a table."""
    for sibling in table.itersiblings(preceding=True):
        if sibling.tag != P or text_of(sibling).strip():
            return sibling if sibling.tag == P else None
    return None
