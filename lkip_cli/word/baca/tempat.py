"""The places of a part (a row of a table, or a paragraph outside of tables), their figures and their own numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lkip_cli.kaidah.ketikan import find_angka
from lkip_cli.kaidah.tulisan import PENGISI
from lkip_cli.laporan.manifes import Letak, digest
from lkip_cli.word.baca.luar import find_outside
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
    child,
    w,
)
from lkip_cli.word.post.figures import OUR_BOOKMARK, OUR_TAG, SDT, SDTPR, TAG

PLACEHOLDER = w("showingPlcHdr")
SPACES = (TAB, BR, w("cr"), w("noBreakHyphen"))
TEXTS = frozenset({T, MATH_TEXT, *SPACES})
_NO_LETTER = re.compile(r"[\W\d_]+")
SIDIK = 10
"""So many hexadecimal digits name a place."""


@dataclass(slots=True)
class Figur:
    """A figure as it stands in the document: tag of its control and name of its bookmark (one may be empty), text."""

    tag: str
    bookmark: str
    paragraf: Element
    teks: str = ""


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
        """The numbers that stand there and are no figures of the data, as they are written."""
        teks = self.teks
        return [one.teks for one in find_angka(teks)] if any(map(str.isdigit, teks)) else []


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
        sidik = self.sidik
        for satu in self.paragraf:
            for figur in satu.figur:
                yield figur, Letak(self.tabel, satu.kolom, sidik)


def read_tempat(root: Element) -> list[Tempat]:
    """The places of a part in document order, and all that stands in them."""
    reader = _Reader(root)
    for element in root.iter(TBL, TR, P, *TEXTS, FLDCHAR, BOOKMARK, BOOKMARK_END, SDT):
        reader.take(element)
    return reader.tempat


class _Reader:
    """Goes through a part once, in document order."""

    def __init__(self, root: Element) -> None:
        self.tempat: list[Tempat] = []
        self._tables: dict[Element, int] = {}
        self._cells: dict[Element, tuple[Tempat, int]] = {}
        self._paragraphs: dict[Element, Paragraf] = {}
        self._outside = find_outside(root)
        self._fields = {field.begin for field in find_fields(root)}
        self._open_fields: list[bool] = []
        self._owner: dict[Element, Figur] = {}
        self._open: dict[str, Figur] = {}
        self._waiting: dict[Element, list[Figur]] = {}

    def take(self, element: Element) -> None:
        """The next element of the part."""
        if element in self._outside:
            return
        tag = element.tag
        if tag in TEXTS:
            self._add_text(element)
        elif tag == P:
            self._start_paragraph(element)
        elif tag in {BOOKMARK, BOOKMARK_END}:
            self._follow_bookmark(element)
        elif tag == SDT:
            self._start_control(element)
        elif tag == FLDCHAR:
            self._follow_field(element)
        elif tag == TBL:
            self._tables[element] = len(self._tables) + 1
        else:
            self._start_row(element)

    def _start_row(self, row: Element) -> None:
        table = next(row.iterancestors(TBL), None)
        place = Tempat(0 if table is None else self._tables.get(table, 0))
        self._cells.update((cell, (place, kolom)) for kolom, cell in enumerate(cells_of(row), 1))
        self.tempat.append(place)

    def _start_paragraph(self, element: Element) -> None:
        cell = next(element.iterancestors(TC), None)
        if cell is None or cell not in self._cells:
            place, kolom = Tempat(0), 0
            self.tempat.append(place)
        else:
            place, kolom = self._cells[cell]
        self._paragraphs[element] = Paragraf(element, kolom)
        place.paragraf.append(self._paragraphs[element])
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
        holder = next(control.iterancestors(P), None)
        holder = next(control.iter(P), None) if holder is None else holder
        if holder is None:
            return
        figur = Figur(tag.get(VAL, ""), "", holder)
        inner = () if child(properties, PLACEHOLDER) is not None else (T, *SPACES)
        self._owner.update(dict.fromkeys(control.iter(BOOKMARK, *inner), figur))
        if child(properties, PLACEHOLDER) is not None:
            self._outside.update(control.iter(T))
        if holder in self._paragraphs:
            self._add_figure(figur)
        else:
            self._waiting.setdefault(holder, []).append(figur)

    def _add_figure(self, figur: Figur) -> None:
        paragraf = self._paragraphs[figur.paragraf]
        paragraf.figur.append(figur)
        paragraf.kata.append(PENGISI)

    def _follow_bookmark(self, mark: Element) -> None:
        if mark.tag == BOOKMARK_END:
            self._open.pop(mark.get(ID, ""), None)
            return
        name = mark.get(NAME, "")
        if not name.startswith(OUR_BOOKMARK):
            return
        if mark in self._owner:
            self._owner[mark].bookmark = name
            return
        holder = next(mark.iterancestors(P), None)
        if holder is not None and holder in self._paragraphs:
            figur = Figur("", name, holder)
            self._open[mark.get(ID, "")] = figur
            self._add_figure(figur)

    def _add_text(self, element: Element) -> None:
        text = element.text or "" if element.tag in {T, MATH_TEXT} else " "
        figur = self._owner.get(element) or next(iter(self._open.values()), None)
        if figur is not None:
            figur.teks += text
        elif not any(self._open_fields):
            holder = next(element.iterancestors(P), None)
            if holder is not None and holder in self._paragraphs:
                self._paragraphs[holder].kata.append(text)


def cells_of(row: Element) -> Iterator[Element]:
    """The cells of a row, also those around which a control was put."""
    for cell in row:
        if cell.tag == TC:
            yield cell
        elif cell.tag == SDT:
            yield from cell.iterdescendants(TC)
