"""LK853: headings or captions without a contents list that shows them."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.errors import finding
from lkip_cli.word.ooxml import style_id
from lkip_cli.word.post.contents import read_scope
from lkip_cli.word.templat.bacaan import Bacaan
from lkip_cli.word.templat.isian_word import captions, contents_fields


def check(bacaan: Bacaan) -> Iterator[Diagnostic]:
    """The list of headings, and the list of each label of captions."""
    labels = [read_scope(field).label for _, field in contents_fields(bacaan)]
    heading = next((pair for pair in bacaan.paragraphs() if bacaan.styles.heading_level(style_id(pair[1]))), None)
    if heading is not None and None not in labels:
        yield finding("LK853", "templat memuat judul bab tetapi tidak memuat daftar isi", heading[0].place(heading[1]))
    listed = {label.casefold() for label in labels if label is not None}
    first = {label: bagian.place(paragraph) for bagian, paragraph, label in reversed([*captions(bacaan)])}
    for label, place in first.items():
        if label.casefold() not in listed:
            yield finding("LK853", f"templat memuat keterangan «{label}» tetapi tidak memuat daftarnya", place)
