"""A template as its checks see it: the trees of its parts with places, its styles, its tags, and the context."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lkip_cli.diagnostics import WordPlace
from lkip_cli.word.ooxml import Element, P, paragraphs, parse_xml, text_of
from lkip_cli.word.package.package import Package
from lkip_cli.word.parts import MAIN, text_parts
from lkip_cli.word.styles import Styles
from lkip_cli.word.templat.clean import clean
from lkip_cli.word.templat.fields import normalize_fields
from lkip_cli.word.templat.places import Spot, describe
from lkip_cli.word.templat.source import MAX_EXCERPT, Source

SELURUHNYA = "seluruh bagian"


@dataclass(frozen=True, slots=True)
class Bagian:
    """A part with text, cleaned as for rendering: its name for readers, its tree, the places of its paragraphs."""

    berkas: str
    nama: str
    root: Element
    spots: Mapping[Element, Spot]

    def place(self, paragraph: Element) -> WordPlace:
        """Where a paragraph of this part stands."""
        spot = self.spots[paragraph]
        return WordPlace(self.berkas, self.nama, spot.uraian, spot.judul, text_of(paragraph)[:MAX_EXCERPT])

    def place_of_table(self, table: Element) -> WordPlace:
        """Where a table of this part stands; the excerpt is the text of its first cell."""
        first = next(table.iter(P))
        spot = self.spots[first]
        return WordPlace(
            self.berkas, self.nama, spot.uraian.partition(",")[0], spot.judul, text_of(first)[:MAX_EXCERPT]
        )


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A template whose package is sound; the main document is the first of `bagian`."""

    berkas: str
    package: Package
    styles: Styles
    bagian: tuple[Bagian, ...]
    sources: list[Source] = field(default_factory=list)
    konteks: Mapping[str, object] = field(default_factory=dict)

    @property
    def whole(self) -> WordPlace:
        """The place of a finding about the template as a whole."""
        return WordPlace(self.berkas, MAIN, SELURUHNYA)

    def paragraphs(self) -> Iterator[tuple[Bagian, Element]]:
        """Every paragraph with the part in which it stands."""
        for bagian in self.bagian:
            for paragraph in paragraphs(bagian.root):
                yield bagian, paragraph


def read_bagian(package: Package, berkas: str, styles: Styles) -> tuple[Bagian, ...]:
    """The parts with text; `berkas` names the template."""
    return tuple(
        _read(parse_xml(package.parts[part.name]), berkas, part.bagian, styles) for part in text_parts(package)
    )


def _read(root: Element, berkas: str, nama: str, styles: Styles) -> Bagian:
    clean(root)
    normalize_fields(root)
    return Bagian(berkas, nama, root, describe(root, styles))
