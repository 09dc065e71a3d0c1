"""Captions and contents lists of a template, by their fields."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.word.fields import Field, find_fields
from lkip_cli.word.ooxml import Element
from lkip_cli.word.post.sequences import CHAPTER
from lkip_cli.word.templat.bacaan import Bacaan, Bagian


def captions(bacaan: Bacaan) -> Iterator[tuple[Bagian, Element, str]]:
    """Every paragraph that counts something other than chapters, and the label that it counts."""
    for bagian in bacaan.bagian:
        for field in find_fields(bagian.root):
            label = field.words[1] if field.keyword == "SEQ" and len(field.words) > 1 else CHAPTER
            if label != CHAPTER and field.paragraph is not None:
                yield bagian, field.paragraph, label


def contents_fields(bacaan: Bacaan) -> Iterator[tuple[Bagian, Field]]:
    """Every field of a contents list."""
    for bagian in bacaan.bagian:
        for field in find_fields(bagian.root):
            if field.keyword == "TOC":
                yield bagian, field
