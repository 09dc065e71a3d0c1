"""LK860: fields that show another text whenever the report is opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.errors import finding
from lkip_cli.word.fields import find_fields
from lkip_cli.word.templat.bacaan import Bacaan

BERUBAH = frozenset({"DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE", "EDITTIME", "FILENAME", "USERNAME"})
"""Fields of Word that follow the clock, the file, or who opens it."""


def check(bacaan: Bacaan) -> Iterator[Diagnostic]:
    """Each such field at its paragraph; the excerpt is its instruction."""
    for bagian in bacaan.bagian:
        for field in find_fields(bagian.root):
            if field.keyword in BERUBAH and field.paragraph is not None:
                place = replace(bagian.place(field.paragraph), excerpt=f"{{ {field.instruction} }}")
                yield finding("LK860", f"isian Word «{field.instruction}» berganti sendiri", place)
