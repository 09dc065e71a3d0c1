"""Paragraph -> the place as a reader of the template finds it."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.word.ooxml import TBL, TC, TR, Element, P, ancestor, style_id, text_of, w
from lkip_cli.word.styles import Styles

TEXT_BOX = w("txbxContent")


@dataclass(frozen=True, slots=True)
class Spot:
    """`uraian` says paragraph, or table, row and column; `judul` is the heading above; both counted below it."""

    uraian: str
    judul: str
    in_cell: bool


@dataclass(slots=True)
class _Counter:
    judul: str = ""
    paragraphs: int = 0
    tables: int = 0

    def heading(self, text: str) -> None:
        self.judul, self.paragraphs, self.tables = text, 0, 0


def describe(root: Element, styles: Styles) -> dict[Element, Spot]:
    """The place of every paragraph of a part; empty paragraphs are not counted."""
    counter = _Counter()
    cells: dict[Element, tuple[str, str]] = {}
    spots: dict[Element, Spot] = {}
    for element in root.iter(P, TBL):
        if element.tag == TBL:
            counter.tables += 1
            cells.update(_cells(element, counter))
            continue
        cell = cells.get(element)
        if cell is not None:
            spots[element] = Spot(cell[0], cell[1], in_cell=True)
        else:
            spots[element] = _outside(element, counter, styles)
    return spots


def _cells(table: Element, counter: _Counter) -> dict[Element, tuple[str, str]]:
    return {
        paragraph: (f"tabel ke-{counter.tables}, baris {row}, kolom {column}", counter.judul)
        for row, tr in enumerate(table.iterchildren(TR), 1)
        for column, tc in enumerate(tr.iterchildren(TC), 1)
        for paragraph in tc.iter(P)
    }


def _outside(paragraph: Element, counter: _Counter, styles: Styles) -> Spot:
    text = text_of(paragraph).strip()
    if text and _is_heading(style_id(paragraph), styles):
        counter.heading(text)
        return Spot("judul", text, in_cell=False)
    counter.paragraphs += bool(text)
    kind = "kotak teks, paragraf" if ancestor(paragraph, TEXT_BOX) is not None else "paragraf"
    return Spot(f"{kind} ke-{max(counter.paragraphs, 1)}", counter.judul, in_cell=False)


def _is_heading(style: str, styles: Styles) -> bool:
    """A numbered heading, or one of the front matter that only its outline level makes a heading."""
    return styles.heading_level(style) is not None or styles.outline_level(style) is not None
