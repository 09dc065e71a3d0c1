"""A figure looked for in a finished report: where it is written, and which figure of the data stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lkip_cli.angka.cetak import read_cetak
from lkip_cli.word.baca.rekaman import record_of
from lkip_cli.word.baca.sambung import Figur
from lkip_cli.word.baca.tempat import read_tempat
from lkip_cli.word.grafik.gambar import find_drawings, list_values
from lkip_cli.word.numbering import read_numbering
from lkip_cli.word.ooxml import MATH_TEXT, Element, T, parse_xml
from lkip_cli.word.package.package import Package
from lkip_cli.word.package.read import read_package
from lkip_cli.word.parts import Part, linked_tree, text_parts
from lkip_cli.word.styles import Styles, read_styles
from lkip_cli.word.telusur.tempat import describe_places


@dataclass(frozen=True, slots=True)
class Tertulis:
    """A place in words, and the tag of the figure where the file tells it (else empty)."""

    tempat: str
    tag: str


def search_report(docx: bytes, angka: str) -> list[Tertulis] | None:
    """Where `angka` (a number without sign or satuan) is written in a Word file or shown by its charts, each once.

    None for what is no readable Word file.
    """
    package, _ = read_package(docx, "laporan.docx")
    if package is None:
        return None
    styles = read_styles(linked_tree(package, "styles"))
    names = _names(package)
    found = (_search(package, part, styles, angka, names) for part in text_parts(package))
    return list(dict.fromkeys(satu for part in found for satu in part))


def _names(package: Package) -> dict[str, str]:
    """Tags of figures by what the file calls them: the short tag of a control, the name of a bookmark."""
    recorded = record_of(package).manifes.angka
    return {
        name: satu.tag for satu in recorded for name in (satu.singkat, *(cetakan.bookmark for cetakan in satu.cetakan))
    }


def _search(package: Package, part: Part, styles: Styles, angka: str, names: Mapping[str, str]) -> Iterator[Tertulis]:
    root = parse_xml(package.parts[part.name])
    figures = {paragraf.element: paragraf.figur for tempat in read_tempat(root) for paragraf in tempat.paragraf}
    drawn = _find_drawn(package, part, root, angka)
    for paragraph, tempat in describe_places(root, styles, read_numbering(linked_tree(package, "numbering"))).items():
        if contains_number(_text(paragraph), angka):
            tags = _find_tags(figures.get(paragraph, ()), angka, names)
            yield from (Tertulis(tempat, tag) for tag in tags or [""])
        elif paragraph in drawn:
            yield Tertulis(tempat, "")


def _find_tags(figures: Sequence[Figur], angka: str, names: Mapping[str, str]) -> list[str]:
    """The tags of the figures that show the number; after LibreOffice only their bookmarks are left."""
    shown = [figur for figur in figures if contains_number(figur.teks, angka)]
    short = [(figur.bookmark, figur.tag.rpartition("#")[0]) for figur in shown]
    return [tag for bookmark, name in short if (tag := names.get(bookmark) or names.get(name, name))]


def _find_drawn(package: Package, part: Part, root: Element, angka: str) -> set[Element]:
    """The paragraphs that hold a chart with the number."""
    nilai = read_cetak(angka)
    charts = [gambar for gambar in find_drawings(package, part.name, root) if gambar.bagan]
    return {gambar.paragraf for gambar in charts if nilai in list_values(parse_xml(package.parts[gambar.bagan]))}


def contains_number(text: str, angka: str) -> bool:
    """Whether the number stands in a text as a whole: "1,40" is not in "101,40", nor "101" in "101,40".

    Nor is the predikat "B" in "BB" or "Belum".
    """
    before = "[0-9.,]" if angka[:1].isdigit() else r"\w"
    behind = "[0-9]|[.,][0-9]" if angka[-1:].isdigit() else r"\w"
    return re.search(rf"(?<!{before}){re.escape(angka)}(?!{behind})", text) is not None


def _text(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(T, MATH_TEXT))
