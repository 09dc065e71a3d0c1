"""LK859: charts that get no figures from the data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.errors import finding
from lkip_cli.word.grafik.gambar import find_drawings
from lkip_cli.word.parts import text_parts
from lkip_cli.word.templat.bacaan import Bacaan
from lkip_cli.word.templat.source import MAX_EXCERPT


def check(bacaan: Bacaan) -> Iterator[Diagnostic]:
    """The charts whose alternative text names none of the report."""
    for part, bagian in zip(text_parts(bacaan.package), bacaan.bagian, strict=True):
        for gambar in find_drawings(bacaan.package, part.name, bagian.root):
            if gambar.bagan and not gambar.nama:
                place = bagian.place(gambar.paragraf)
                ringkas = "grafik ini tidak bernama, sehingga tidak mengambil angka dari data"
                yield finding("LK859", ringkas, replace(place, excerpt=gambar.alternative[:MAX_EXCERPT]))
