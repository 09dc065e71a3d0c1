"""Paragraph -> the place as a reader of the finished report finds it: table, row and column by their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lkip_cli.word.numbering import Numbering
from lkip_cli.word.ooxml import TBL, TC, TCPR, TR, VAL, Element, P, style_id, to_int, w
from lkip_cli.word.post.headings import BODY_TEXT, entry_text, number_paragraphs, outline, visible_text
from lkip_cli.word.styles import Styles

CAPTION = "caption"
TABLE_HEADER, SPAN = w("tblHeader"), w("gridSpan")
PANJANG = 60
"""So many characters of a paragraph are quoted."""


@dataclass(slots=True)
class _Penghitung:
    """What stands above: heading, caption, and how many tables there were below the heading."""

    judul: str = ""
    keterangan: str = ""
    tabel: int = 0

    def heading(self, text: str) -> None:
        """A new heading."""
        self.judul, self.keterangan, self.tabel = text, "", 0

    @property
    def nama_tabel(self) -> str:
        """The caption of the table that begins here; without one its number below the heading."""
        return self.keterangan or f"tabel ke-{self.tabel}"


@dataclass(frozen=True, slots=True)
class _Tabel:
    """A table with the headings of its columns by the position in the grid, from 0."""

    nama: str
    kepala: Mapping[int, str] = field(default_factory=dict)


def describe_places(root: Element, styles: Styles, numbering: Numbering) -> dict[Element, str]:
    """The place of every paragraph of a finished part, in words."""
    labels = number_paragraphs([root], styles, numbering)
    counter = _Penghitung()
    cells: dict[Element, str] = {}
    places: dict[Element, str] = {}
    for element in root.iter(P, TBL):
        if element.tag == TBL:
            counter.tabel += 1
            cells.update(_cells(element, _Tabel(counter.nama_tabel, _find_head(element))))
            counter.keterangan = ""
            continue
        text = visible_text(element)
        if element in cells:
            places[element] = _below(cells[element], counter.judul)
        elif text and outline(element, styles).level < BODY_TEXT:
            counter.heading(entry_text(element, labels))
            places[element] = f"judul “{counter.judul}”"
        else:
            if styles.is_a(style_id(element), CAPTION):
                counter.keterangan = text
            places[element] = _below(_quote(text) if text else "rumus", counter.judul)
    return places


def _below(place: str, judul: str) -> str:
    return f"{place}, di bawah judul “{judul}”" if judul else place


def _quote(text: str) -> str:
    return f"“{text if len(text) <= PANJANG else f'{text[:PANJANG].rstrip()}…'}”"


def _cells(table: Element, tabel: _Tabel) -> Iterator[tuple[Element, str]]:
    for nomor, row in enumerate(table.iterchildren(TR), 1):
        words = [*_names(row)]
        for kolom, cell in _grid(row):
            baris = _name_row([text for posisi, text in words if posisi < kolom], nomor)
            place = f"{tabel.nama}, {baris}, {_name_column(tabel, kolom)}"
            yield from ((paragraph, place) for paragraph in cell.iter(P))


def _names(row: Element) -> Iterator[tuple[int, str]]:
    """The words of a row with their positions in the grid, up to its figures; those behind say how good they are."""
    begun = False
    for kolom, cell in _grid(row):
        text = _text(cell)
        if _is_word(text):
            begun = True
            yield kolom, text
        elif begun and any(map(str.isdigit, text)):
            return


def _grid(row: Element) -> Iterator[tuple[int, Element]]:
    """The cells of a row with the position in the grid at which each begins, from 0."""
    posisi = 0
    for cell in row.iterchildren(TC):
        yield posisi, cell
        span = cell.find(f"{TCPR}/{SPAN}")
        posisi += 1 if span is None else to_int(span.get(VAL), 1)


def _find_head(table: Element) -> dict[int, str]:
    """The lowest words above each column in the rows that are repeated on every page; a row of numbers has none."""
    head: dict[int, str] = {}
    for row in table.iterchildren(TR):
        if next(row.iter(TABLE_HEADER), None) is None:
            break
        head.update({kolom: text for kolom, cell in _grid(row) if _is_word(text := _text(cell))})
    return head


def _name_row(left: Sequence[str], nomor: int) -> str:
    """By the nearest name to the left, for a single word there may be a satuan; else by its number."""
    names = [text for text in left if " " in text and text[0].isalpha()] or left
    return f"baris {_quote(names[-1])}" if names else f"baris {nomor}"


def _name_column(tabel: _Tabel, kolom: int) -> str:
    """By the heading over the grid position; one that begins further left reaches over the columns behind it."""
    left = max((posisi for posisi in tabel.kepala if posisi <= kolom), default=None)
    return f"kolom {kolom + 1}" if left is None else f"kolom “{tabel.kepala[left]}”"


def _text(cell: Element) -> str:
    return " ".join(filter(None, map(visible_text, cell.iter(P))))


def _is_word(text: str) -> bool:
    return any(map(str.isalpha, text))
