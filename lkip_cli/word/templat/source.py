"""A part of the template -> Jinja source: one line per paragraph, so that a line number is a place."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from operator import attrgetter

from lxml import etree

from lkip_cli.diagnostics import WordPlace
from lkip_cli.word.marks import LINE, has_marks, strip_reserved
from lkip_cli.word.ooxml import DOC_PR, Element, P, literal_before, own_texts, paragraphs, text_of
from lkip_cli.word.styles import Styles
from lkip_cli.word.templat.blocks import Blocks, find_blocks, replace_paragraph, replace_row
from lkip_cli.word.templat.clean import clean
from lkip_cli.word.templat.fields import normalize_fields
from lkip_cli.word.templat.loops import mark_bookmarks
from lkip_cli.word.templat.places import describe
from lkip_cli.word.templat.tags import TAG, Tag, find_tags, join_tags, plain, read_tag, without_prefix

MAX_EXCERPT = 120
ALTERNATIVE = ("descr", "title")
ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of the template: its place, whether it stands in a table cell, its text."""

    place: WordPlace
    in_cell: bool
    text: str


@dataclass(frozen=True, slots=True)
class PlacedTag:
    """A tag, the number of its line from 0, and the element in which its partner must stand.

    `alone` is `row` or `paragraph` where only statements stand in it, `attribute` in the alternative
    text of a picture, else empty.
    """

    tag: Tag
    line: int
    container: Element
    alone: str


@dataclass(slots=True)
class Source:
    """The source of one part; line n of Jinja (from 1) is `lines[n - 2]`.

    `drawings` are the properties of the pictures and charts, each with the number of its line from 0.
    """

    part: str
    text: str = ""
    lines: list[Line] = field(default_factory=list)
    tags: list[PlacedTag] = field(default_factory=list)
    drawings: list[tuple[Element, int]] = field(default_factory=list)

    def line_at(self, lineno: int | None) -> Line:
        """The paragraph at a line number of Jinja; the first or last one where the number is outside."""
        return self.lines[min(max((lineno or 2) - 2, 0), len(self.lines) - 1)]


def read_source(root: Element, part: str, berkas: str, bagian: str, styles: Styles) -> Source:
    """The source of a part; `root` is changed on the way and of no further use.

    `berkas` is the name of the template and `bagian` the name of the part for readers, for the places.
    """
    clean(root)
    normalize_fields(root)
    spots = describe(root, styles)
    source = Source(part)
    found = list(paragraphs(root))
    for paragraph in found:
        _strip_reserved(paragraph)
        join_tags(paragraph)
        text, spot = text_of(paragraph), spots[paragraph]
        place = WordPlace(berkas, bagian, spot.uraian, spot.judul, text[:MAX_EXCERPT])
        source.lines.append(Line(place, spot.in_cell, text))
    blocks = find_blocks(root, found, [line.text for line in source.lines])
    source.drawings = _find_drawings(root, found)
    tags = _place_tags(source, found, blocks) + _tags_of_pictures(source.drawings)
    source.tags = sorted(tags, key=attrgetter("line"))
    mark_bookmarks(root)
    _to_literals(found, blocks)
    source.text = to_text(root)
    return source


def _strip_reserved(paragraph: Element) -> None:
    for text in own_texts(paragraph):
        if text.text and has_marks(text.text):
            text.text = strip_reserved(text.text)


def _place_tags(source: Source, found: list[Element], blocks: Blocks) -> list[PlacedTag]:
    rows = {paragraph: row for row, inside in blocks.rows.items() for paragraph in inside}
    placed: list[PlacedTag] = []
    for number, paragraph in enumerate(found):
        if "{" not in source.lines[number].text:
            continue
        row = rows.get(paragraph)
        alone = "row" if row is not None else "paragraph" if paragraph in blocks.statements else ""
        block = row if row is not None else paragraph if alone else None
        placed += [PlacedTag(tag, number, _container(tag, block), alone) for tag in find_tags(paragraph)]
    return placed


def _find_drawings(root: Element, found: list[Element]) -> list[tuple[Element, int]]:
    numbers = {paragraph: number for number, paragraph in enumerate(found)}
    return [(one, numbers[next(one.iterancestors(P))]) for one in root.iter(DOC_PR)]


def _tags_of_pictures(drawings: list[tuple[Element, int]]) -> list[PlacedTag]:
    """The tags in the alternative texts of pictures; only `{{ }}` may stand there."""
    return [
        PlacedTag(read_tag(match[0], picture), number, picture, ATTRIBUTE)
        for picture, number in drawings
        for name in ALTERNATIVE
        for match in TAG.finditer(picture.get(name, ""))
    ]


def _container(tag: Tag, block: Element | None) -> Element:
    """The element in which the partner of a tag must stand: around the block, else around the run of the tag."""
    inner = block if block is not None else tag.holder.getparent()
    outer = None if inner is None else inner.getparent()
    return tag.holder if outer is None else outer


def _to_literals(found: list[Element], blocks: Blocks) -> None:
    gone = {paragraph for inside in blocks.rows.values() for paragraph in inside}
    for row, inside in blocks.rows.items():
        replace_row(row, "".join(LINE + text_of(paragraph) for paragraph in inside))
    for paragraph in found:
        if paragraph in gone:
            continue
        literal_before(paragraph, LINE)
        if paragraph in blocks.statements:
            replace_paragraph(paragraph, text_of(paragraph))


def to_text(root: Element) -> str:
    """The tree of a part as Jinja reads it: tags plain, a line break only where a line of the source begins."""
    text = etree.tostring(root, encoding="unicode")
    text = TAG.sub(lambda match: without_prefix(plain(html.unescape(match[0]))), text)
    return text.replace("\n", " ").replace(LINE, "\n")
