"""Physical pages -> the page numbers that the report prints (i, ii, 1, 2, ...)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lkip_cli.word.ooxml import BOOKMARK, NAME, PPR, SECTPR, Element, P, parse_xml, to_int, w
from lkip_cli.word.package.package import Package
from lkip_cli.word.roman import to_letters, to_roman

PAGE_NUMBERS = w("pgNumType")


@dataclass(slots=True)
class _Section:
    """The bookmarks of a section, the number that it starts with (None: goes on), and the look of its numbers."""

    bookmarks: list[str] = field(default_factory=list)
    start: int | None = None
    form: str = "decimal"


def printed_pages(docx: bytes, physical: Mapping[str, int]) -> dict[str, str]:
    """Bookmark -> page number as printed, from bookmark -> physical page of the same document.

    A section that starts its numbers anew begins on the page of its first bookmark.
    """
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        package = Package({name: archive.read(name) for name in archive.namelist()})
    body = parse_xml(package.parts[package.main]).find(w("body"))
    printed: dict[str, str] = {}
    shift = 0
    for position, section in enumerate(_sections(body) if body is not None else ()):
        known = [physical[name] for name in section.bookmarks if name in physical]
        if section.start is not None and (known or position == 0):
            shift = section.start - (1 if position == 0 else min(known))
        for name in section.bookmarks:
            if name in physical:
                printed[name] = _formatted(physical[name] + shift, section.form)
    return printed


def _sections(body: Element) -> Iterator[_Section]:
    section = _Section()
    for child in body:
        properties = child if child.tag == SECTPR else child.find(f"{PPR}/{SECTPR}") if child.tag == P else None
        section.bookmarks += [mark.get(NAME, "") for mark in child.iter(BOOKMARK)]
        if properties is None:
            continue
        numbers = properties.find(PAGE_NUMBERS)
        if numbers is not None:
            start = numbers.get(w("start"))
            section.start = None if start is None else to_int(start, 1)
            section.form = numbers.get(w("fmt"), "decimal")
        yield section
        section = _Section()


def _formatted(number: int, form: str) -> str:
    forms = {
        "lowerRoman": to_roman(number).lower(),
        "upperRoman": to_roman(number),
        "lowerLetter": to_letters(number).lower(),
        "upperLetter": to_letters(number),
    }
    return forms.get(form, str(number))
