"""A figure looked for in a finished report: where it is written, and which figure of the data stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.word.numbering import read_numbering
from lkip_cli.word.ooxml import MATH_TEXT, VAL, Element, T, parse_xml, w
from lkip_cli.word.package.read import read_package
from lkip_cli.word.parts import linked_tree, text_parts
from lkip_cli.word.styles import read_styles
from lkip_cli.word.telusur.tempat import describe_places

CONTROL, TAG = w("sdt"), f"{w('sdtPr')}/{w('tag')}"
_OURS = re.compile(r"(.+/.+/[0-9]{4}-TW[1-4])#[0-9]+")


@dataclass(frozen=True, slots=True)
class Tertulis:
    """A place in words, and the tag of the figure where the file tells it (else empty)."""

    tempat: str
    tag: str


def search_report(docx: bytes, angka: str) -> list[Tertulis] | None:
    """Where `angka` (a number without sign or satuan) is written in a Word file, each place once.

    None for what is no readable Word file.
    """
    package, _ = read_package(docx, "laporan.docx")
    if package is None:
        return None
    styles = read_styles(linked_tree(package, "styles"))
    written: dict[Tertulis, None] = {}
    for part in text_parts(package):
        root = parse_xml(package.parts[part.name])
        numbering = read_numbering(linked_tree(package, "numbering"))
        for paragraph, tempat in describe_places(root, styles, numbering).items():
            written.update((Tertulis(tempat, tag), None) for tag in _find(paragraph, angka))
    return list(written)


def _find(paragraph: Element, angka: str) -> Iterator[str]:
    """The tags of the controls that show the number; an empty one where it only stands in the text."""
    if not contains_number(_text(paragraph), angka):
        return
    controls = [(_tag(one), _text(one)) for one in paragraph.iter(CONTROL)]
    tags = [tag for tag, text in controls if tag and contains_number(text, angka)]
    yield from tags or [""]


def contains_number(text: str, angka: str) -> bool:
    """Whether the number stands in a text as a whole: "1,40" is not in "101,40", nor "101" in "101,40"."""
    return re.search(rf"(?<![0-9.,]){re.escape(angka)}(?![0-9]|[.,][0-9])", text) is not None


def _tag(control: Element) -> str:
    tag = control.find(TAG)
    match = None if tag is None else _OURS.fullmatch(tag.get(VAL, ""))
    return match[1] if match else ""


def _text(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(T, MATH_TEXT))
