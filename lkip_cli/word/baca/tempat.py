"""The places of a part (a row of a table, or a paragraph outside of tables), their figures and their own numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lkip_cli.kaidah.ketikan import find_angka
from lkip_cli.kaidah.tulisan import PENGISI
from lkip_cli.laporan.manifes import Letak, digest
from lkip_cli.word.baca.luar import find_outside
from lkip_cli.word.baca.sambung import Figur, join_touching
from lkip_cli.word.fields import find_fields
from lkip_cli.word.ooxml import (
    BOOKMARK,
    BOOKMARK_END,
    BR,
    FLDCHAR,
    FLDTYPE,
    ID,
    MATH_TEXT,
    NAME,
    TAB,
    TBL,
    TC,
    TR,
    VAL,
    Element,
    P,
    T,
    ancestor,
    child,
    w,
)
from lkip_cli.word.post.figures import OUR_BOOKMARK, OUR_TAG, SDT, SDTPR, TAG

PLACEHOLDER, TEXT_BOX = w("showingPlcHdr"), w("txbxContent")
SPACES = (TAB, BR, w("cr"), w("noBreakHyphen"))
TEXTS = (T, MATH_TEXT)
_NO_LETTER = re.compile(r"(?:[\W\d_]|\bRp(?![^\W\d_]))+")
"""Also a Rp is none: it stands before a figure or in it."""
_ROW_NUMBER = re.compile(r"\s*\d{1,3}\.?\s*")
SIDIK = 10
"""So many hexadecimal digits name a place."""


@dataclass(slots=True)
class Paragraf:
    """A paragraph: its words with `¤` for each figure, its figures, and the number of its cell (0: in no cell)."""

    element: Element
    kolom: int
    kata: list[str] = field(default_factory=list)
    figur: list[Figur] = field(default_factory=list)

    @property
    def teks(self) -> str:
        """The words without figures and without results of fields."""
        return "".join(self.kata)

    @property
    def ketikan(self) -> list[str]:
        """The numbers that stand there and are no figures of the data, as they are written; no number of a row."""
        if self.kolom == 1 and _ROW_NUMBER.fullmatch(self.teks):
            return []
        return [one.teks for one in find_angka(self.teks)]


@dataclass(slots=True)
class Tempat:
    """A row of table number `tabel` of the part, or a paragraph outside of tables (`tabel` 0)."""

    tabel: int
    paragraf: list[Paragraf] = field(default_factory=list)

    @property
    def sidik(self) -> str:
        """The name of the place: a digest of its letters alone; empty where it has none."""
        letters = _NO_LETTER.sub("", "".join(satu.teks for satu in self.paragraf)).casefold()
        return digest(letters, SIDIK) if letters else ""

    def list_figur(self) -> Iterator[tuple[Figur, Letak]]:
        """The figures with where they stand."""
        found = [(figur, satu.kolom) for satu in self.paragraf for figur in satu.figur]
        sidik = self.sidik if found else ""
        for figur, kolom in found:
            yield figur, Letak(self.tabel, kolom, sidik)


def read_tempat(root: Element) -> list[Tempat]:
    """The places of a part in document order, and all that stands in them."""
    reader = _Reader(root)
    outside, steps = reader.outside, reader.steps
    for element in root.iter(*steps):
        if element not in outside:
            steps[element.tag](element)
    for paragraf in reader.with_words():
        join_touching(paragraf.kata, paragraf.figur)
    return reader.tempat


class _Reader:
    """Goes through a part once, in document order."""

    def __init__(self, root: Element) -> None:
        self.tempat: list[Tempat] = []
        self._tables: dict[Element, int] = {}
        self._cells: dict[Element, tuple[Tempat, int]] = {}
        self._paragraphs: dict[Element, Paragraf] = {}
        self.outside = find_outside(root)
        self._fields = {field.begin for field in find_fields(root)}
        self._open_fields: list[bool] = []
        self._controls: dict[Element, Figur] = {}
        self._nested = next(root.iter(TEXT_BOX), None) is not None
        self._open: dict[str, Figur] = {}
        self._waiting: dict[Element, list[Figur]] = {}
        self.steps: dict[str, Callable[[Element], None]] = {
            TBL: self._start_table,
            TR: self._start_row,
            P: self._start_paragraph,
            SDT: self._start_control,
            FLDCHAR: self._follow_field,
            BOOKMARK: self._start_bookmark,
            BOOKMARK_END: self._end_bookmark,
            **dict.fromkeys(TEXTS, self._add_text),
            **dict.fromkeys(SPACES, self._add_space),
        }
        """What is done with the next element of a tag."""

    def with_words(self) -> Iterator[Paragraf]:
        """The paragraphs in which more than figures stands."""
        return (one for one in self._paragraphs.values() if one.figur and len(one.kata) > len(one.figur))

    def _start_table(self, table: Element) -> None:
        self._tables[table] = len(self._tables) + 1

    def _start_row(self, row: Element) -> None:
        table = ancestor(row, TBL)
        place = Tempat(0 if table is None else self._tables.get(table, 0))
        for kolom, cell in enumerate(cells_of(row), 1):
            self._cells[cell] = place, kolom
        self.tempat.append(place)

    def _start_paragraph(self, element: Element) -> None:
        cell = ancestor(element, TC)
        found = None if cell is None else self._cells.get(cell)
        if found is None:
            found = Tempat(0), 0
            self.tempat.append(found[0])
        place, kolom = found
        paragraf = self._paragraphs[element] = Paragraf(element, kolom)
        place.paragraf.append(paragraf)
        for figur in self._waiting.pop(element, ()):
            self._add_figure(figur)

    def _follow_field(self, element: Element) -> None:
        kind = element.get(FLDTYPE)
        if kind == "begin":
            self._open_fields.append(element in self._fields)
        elif kind == "end" and self._open_fields:
            self._open_fields.pop()

    def _start_control(self, control: Element) -> None:
        """A control of ours owns the texts and bookmarks in it; an emptied one shows Word's own words, not a text."""
        properties = child(control, SDTPR)
        tag = None if properties is None else child(properties, TAG)
        if properties is None or tag is None or not OUR_TAG.fullmatch(tag.get(VAL, "")):
            return
        holder = ancestor(control, P)
        if holder is None:
            holder, self._nested = next(control.iter(P), None), True
        if holder is None:
            return
        figur = Figur(tag.get(VAL, ""), "", holder)
        self._controls[control] = figur
        if child(properties, PLACEHOLDER) is not None:
            self.outside.update(control.iter(T, *SPACES))
        if holder in self._paragraphs:
            self._add_figure(figur)
        else:
            self._waiting.setdefault(holder, []).append(figur)

    def _add_figure(self, figur: Figur) -> None:
        paragraf = self._paragraphs[figur.paragraf]
        paragraf.figur.append(figur)
        paragraf.kata.append(PENGISI)

    def _start_bookmark(self, mark: Element) -> None:
        name = mark.get(NAME, "")
        if not name.startswith(OUR_BOOKMARK):
            return
        figur, holder = self._around(mark)
        if figur is not None:
            figur.bookmark = name
        elif holder in self._paragraphs:
            figur = Figur("", name, holder)
            self._open[mark.get(ID, "")] = figur
            self._add_figure(figur)

    def _end_bookmark(self, mark: Element) -> None:
        self._open.pop(mark.get(ID, ""), None)

    def _add_text(self, element: Element) -> None:
        self._add(element, element.text or "")

    def _add_space(self, element: Element) -> None:
        self._add(element, " ")

    def _add(self, element: Element, text: str) -> None:
        figur, holder = self._around(element)
        if figur is None and self._open:
            figur = next(iter(self._open.values()))
        if figur is not None:
            figur.teks += text
        elif holder in self._paragraphs and not (self._open_fields and any(self._open_fields)):
            self._paragraphs[holder].kata.append(text)

    def _around(self, element: Element) -> tuple[Figur | None, Element | None]:
        """The figure of the nearest control of ours around an element, and its paragraph."""
        figur, around = None, element.getparent()
        while around is not None and around.tag != P:
            if figur is None and around.tag == SDT:
                figur = self._controls.get(around)
            around = around.getparent()
        outer = around if self._nested else None
        while outer is not None and figur is None:
            figur, outer = self._controls.get(outer), outer.getparent()
        return figur, around


def cells_of(row: Element) -> Iterator[Element]:
    """The cells of a row, also those around which a control was put."""
    for cell in row:
        if cell.tag == TC:
            yield cell
        elif cell.tag == SDT:
            yield from cell.iterdescendants(TC)
