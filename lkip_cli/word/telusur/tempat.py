"""Paragraph -> the place as a reader of the finished report finds it: table, row and column by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lkip_cli.word.numbering import Numbering
from lkip_cli.word.ooxml import DOC_PR, TBL, TC, TCPR, TR, VAL, Element, P, style_id, to_int, w
from lkip_cli.word.post.headings import BODY_TEXT, entry_text, number_paragraphs, outline, visible_text
from lkip_cli.word.styles import Styles

CAPTION = "caption"
FIELDS, FIELD_CODE = (w("instrText"), w("fldSimple")), w("instr")
TABLE_HEADER, SPAN = w("tblHeader"), w("gridSpan")
SATUAN = "satuan"
PENAMA = frozenset({"kegiatan", "program", "indikator", "sasaran", "keluaran", "uraian"})
"""A word of these in the heading of a column: what stands there names its row, also behind figures."""
PANJANG = 60
"""So many characters of a paragraph are quoted."""


@dataclass(slots=True)
class _Penghitung:
    """What stands above: heading, caption, how many tables there were below the heading, a drawing right above."""

    judul: str = ""
    keterangan: str = ""
    tabel: int = 0
    gambar: Element | None = None

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

    def head(self, kolom: int) -> str | None:
        """The heading over a position; one that begins further left reaches over the columns behind it."""
        left = max((posisi for posisi in self.kepala if posisi <= kolom), default=None)
        return None if left is None else self.kepala[left]

    def is_naming(self, kolom: int) -> bool:
        """Whether what stands in a column names its row, by its heading."""
        return not PENAMA.isdisjoint(re.findall(r"\w+", (self.head(kolom) or "").casefold()))

    def is_satuan(self, kolom: int) -> bool:
        """Whether a column says what is counted."""
        return (self.head(kolom) or "").casefold().startswith(SATUAN)


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
        elif not text and next(element.iter(DOC_PR), None) is not None:
            counter.gambar = element
            places[element] = _below("gambar", counter.judul)
        elif text and outline(element, styles).level < BODY_TEXT:
            counter.heading(entry_text(element, labels))
            places[element] = f"judul “{counter.judul}”"
        else:
            if styles.is_a(style_id(element), CAPTION) or _is_numbered(element):
                counter.keterangan = text
                if counter.gambar is not None:
                    places[counter.gambar] = _below(text, counter.judul)
            counter.gambar = None
            places[element] = _below(_quote(text) if text else "rumus", counter.judul)
    return places


def _is_numbered(paragraph: Element) -> bool:
    """Whether a paragraph has a number of its own by a field, as captions have in any style."""
    codes = (part.text or part.get(FIELD_CODE) or "" for part in paragraph.iter(*FIELDS))
    return any(code.lstrip().startswith("SEQ ") for code in codes)


def _below(place: str, judul: str) -> str:
    return f"{place}, di bawah judul “{judul}”" if judul else place


def _quote(text: str) -> str:
    return f"“{text if len(text) <= PANJANG else f'{text[:PANJANG].rstrip()}…'}”"


def _cells(table: Element, tabel: _Tabel) -> Iterator[tuple[Element, str]]:
    for nomor, row in enumerate(table.iterchildren(TR), 1):
        words = [*_names(row, tabel)]
        for kolom, cell in _grid(row):
            baris = _name_row([(posisi, text) for posisi, text in words if posisi < kolom], tabel, nomor)
            head = tabel.head(kolom)
            place = f"{tabel.nama}, {baris}, {f'kolom {kolom + 1}' if head is None else f'kolom “{head}”'}"
            yield from ((paragraph, place) for paragraph in cell.iter(P))


def _names(row: Element, tabel: _Tabel) -> Iterator[tuple[int, str]]:
    """The words of a row with their positions in the grid; of those behind figures only what names a row.

    The others say how good the figures are.
    """
    begun = behind = False
    for kolom, cell in _grid(row):
        text = _text(cell)
        if _is_word(text):
            begun = True
            if not behind or tabel.is_naming(kolom):
                yield kolom, text
        else:
            behind = behind or (begun and any(map(str.isdigit, text)))


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


def _name_row(left: Sequence[tuple[int, str]], tabel: _Tabel, nomor: int) -> str:
    """By the nearest name to the left, which is no satuan (one without a heading is a single word); else by number."""
    named = [text for kolom, text in left if " " in text and text[0].isalpha() and not tabel.is_satuan(kolom)]
    names = named or [text for _, text in left]
    return f"baris {_quote(names[-1])}" if names else f"baris {nomor}"


def _text(cell: Element) -> str:
    return " ".join(filter(None, map(visible_text, cell.iter(P))))


def _is_word(text: str) -> bool:
    return any(map(str.isalpha, text))
