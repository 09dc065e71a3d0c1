"""LK851: formulas, captions and headings without the style by which they are known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.errors import finding
from lkip_cli.word.ooxml import style_id, text_of
from lkip_cli.word.post.contents import read_scope
from lkip_cli.word.post.equations import STYLE as RUMUS
from lkip_cli.word.templat.bacaan import Bacaan
from lkip_cli.word.templat.isian_word import captions, contents_fields

FORMULA = re.compile(r"\{\{[^{}]*\.\s*baris\b")
"""A tag that prints a formula: of all names only `rumus` has a `baris` that can be printed."""
MAX_LEVEL = 3


def check(bacaan: Bacaan) -> Iterator[Diagnostic]:
    """The paragraphs of formulas and captions, and the heading styles that the contents list asks for."""
    yield from _formulas(bacaan)
    yield from _captions(bacaan)
    yield from _headings(bacaan)


def _formulas(bacaan: Bacaan) -> Iterator[Diagnostic]:
    for bagian, paragraph in bacaan.paragraphs():
        if FORMULA.search(text_of(paragraph)) and not bacaan.styles.is_a(style_id(paragraph), RUMUS):
            ringkas = f"rumus dicetak pada paragraf yang tidak bergaya «{RUMUS}», sehingga tidak menjadi pecahan"
            yield finding("LK851", ringkas, bagian.place(paragraph))


def _captions(bacaan: Bacaan) -> Iterator[Diagnostic]:
    for bagian, paragraph, label in captions(bacaan):
        if style_id(paragraph) not in bacaan.styles.elements:
            ringkas = f"keterangan «{label}» tidak bergaya «Caption», sehingga dapat terpisah dari tabelnya"
            yield finding("LK851", ringkas, bagian.place(paragraph))


def _headings(bacaan: Bacaan) -> Iterator[Diagnostic]:
    asked = {level for _, field in contents_fields(bacaan) for level in _levels(read_scope(field).levels)}
    for level in sorted(asked):
        if bacaan.styles.id_of(f"heading {level}") is None:
            yield finding("LK851", f"gaya «Heading {level}» diminta oleh daftar isi tetapi tidak ada", bacaan.whole)


def _levels(asked: tuple[int, int]) -> range:
    return range(asked[0], min(asked[1], MAX_LEVEL) + 1)
