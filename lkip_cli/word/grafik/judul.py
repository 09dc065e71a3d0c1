"""Tags in the texts of a chart (its title, those of its axes), read as those of a page."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import WordPlace
from lkip_cli.word.grafik.gambar import CHART_LINK
from lkip_cli.word.marks import LINE, strip_reserved
from lkip_cli.word.ooxml import Element, literal_before, parse_xml
from lkip_cli.word.package.package import Package
from lkip_cli.word.parts import text_parts
from lkip_cli.word.templat.source import ATTRIBUTE, MAX_EXCERPT, Line, PlacedTag, Source, to_text
from lkip_cli.word.templat.tags import TAG, read_tag

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
BAGIAN, URAIAN = "grafik", "judul grafik"


def read_titles(package: Package, berkas: str) -> Iterator[Source]:
    """The source of every chart whose texts hold a tag; `berkas` names the template."""
    for part in text_parts(package):
        for name in package.targets(part.name, CHART_LINK):
            if b"{{" in package.parts[name] or b"{%" in package.parts[name]:
                yield _read(parse_xml(package.parts[name]), name, berkas)


def _read(root: Element, part: str, berkas: str) -> Source:
    source = Source(part)
    for number, paragraph in enumerate([*root.iter(f"{A}p")]):
        text = _join(paragraph)
        source.lines.append(Line(WordPlace(berkas, BAGIAN, URAIAN, "", text[:MAX_EXCERPT]), in_cell=False, text=text))
        tags = (read_tag(match[0], paragraph) for match in TAG.finditer(text))
        source.tags += [PlacedTag(tag, number, paragraph, ATTRIBUTE) for tag in tags]
        literal_before(paragraph, LINE)
    source.text = to_text(root)
    return source


def _join(paragraph: Element) -> str:
    """The text of a paragraph; where it holds a tag it all moves into the first run, and looks as that."""
    texts = [*paragraph.iter(f"{A}t")]
    whole = strip_reserved("".join(text.text or "" for text in texts))
    if TAG.search(whole):
        for text in texts:
            text.text = whole if text is texts[0] else ""
    return whole
