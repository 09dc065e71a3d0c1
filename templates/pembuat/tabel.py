"""Tables: fixed widths in cm, repeated header rows, rows that hold a tag alone, rows of totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import etree

from .daftar_gaya import TAG_TEMPLAT
from .gaya import WARNA_JUMLAH, style_id
from .naskah import paragraph
from .xml import cm, el, flag


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column: its heading, its width in cm, and the style of its cells."""

    title: str
    width: float
    style: str = "Isi Tabel"


@dataclass(frozen=True, slots=True)
class Sel:
    """One cell that differs from its column: paragraphs as (style, text), columns it spans, shading."""

    paragraphs: tuple[tuple[str, str], ...]
    span: int = 1
    fill: str | None = None


Baris = Sequence[str | Sel]

NOMOR = Kolom("No.", 1.0, "Tengah Tabel")
LEBAR_RUPIAH = 2.65
"""Of a column of rupiah in cm: a total of hundreds of billions stays on one line."""


def rupiah(title: str) -> Kolom:
    """Return a column of rupiah; the heading says so."""
    return Kolom(f"{title} (Rp)", LEBAR_RUPIAH, "Angka Tabel")


def merged(style: str, text: str, span: int, fill: str | None = None) -> Sel:
    """Return one cell over `span` columns."""
    return Sel(((style, text),), span, fill)


def total_row(label: str, span: int, *figures: str) -> Baris:
    """Return a row of totals: `label` over `span` columns, then the figures."""
    cells = (Sel((("Jumlah Angka", figure),), 1, WARNA_JUMLAH) for figure in figures)
    return (merged("Jumlah Tabel", label, span, WARNA_JUMLAH), *cells)


def group_row(text: str, span: int) -> Baris:
    """Return a row with one cell over all columns: the name of the group of rows below it."""
    return (merged("Kelompok Tabel", text, span, WARNA_JUMLAH),)


def tag_row(text: str, span: int) -> Baris:
    """Return a row that holds a template tag alone; it disappears from the report."""
    return (merged(TAG_TEMPLAT, f"{{% {text} %}}", span),)


def loop_rows(clause: str, columns: Sequence[Kolom], *rows: Baris) -> list[Baris]:
    """Return the rows of a loop: the opening tag, the rows to repeat, the closing tag."""
    span = len(columns)
    return [tag_row(f"for {clause}", span), *rows, tag_row("endfor", span)]


def when_rows(condition: str, columns: Sequence[Kolom], *rows: Baris) -> list[Baris]:
    """Return rows that are shown only when `condition` holds."""
    span = len(columns)
    return [tag_row(f"if {condition}", span), *rows, tag_row("endif", span)]


def _cell(sel: Sel, width: int) -> etree._Element:
    """One `w:tc`; `width` in twips."""
    properties = el(
        "tcPr",
        el("tcW", w=width, type="dxa"),
        *([el("gridSpan", val=sel.span)] if sel.span > 1 else []),
        *([el("shd", val="clear", color="auto", fill=sel.fill)] if sel.fill else []),
        el("vAlign", val="center" if sel.paragraphs[0][0] in ("Kepala Tabel", "Nomor Kolom") else "top"),
    )
    return el("tc", properties, *(paragraph(style, text) for style, text in sel.paragraphs))


def _row(row: Baris, columns: Sequence[Kolom], *, header: bool = False) -> etree._Element:
    element = el("tr", el("trPr", el("cantSplit"), *flag("tblHeader", on=header)))
    position = 0
    for item in row:
        sel = item if isinstance(item, Sel) else Sel(((columns[position].style, item),))
        width = sum(cm(column.width) for column in columns[position : position + sel.span])
        element.append(_cell(sel, width))
        position += sel.span
    return element


def _header_rows(columns: Sequence[Kolom], *, column_numbers: bool) -> list[etree._Element]:
    titles = [Sel((("Kepala Tabel", column.title),)) for column in columns]
    numbers = [Sel((("Nomor Kolom", str(number)),)) for number in range(1, len(columns) + 1)]
    rows = [titles, numbers] if column_numbers else [titles]
    return [_row(row, columns, header=True) for row in rows]


def table(
    columns: Sequence[Kolom],
    rows: Sequence[Baris],
    *,
    column_numbers: bool = False,
    together: bool = False,
    description: str,
) -> etree._Element:
    """Return a table in the style "Tabel Laporan"; `description` is its alternative text.

    `column_numbers` adds the row 1, 2, 3 under the headings; both rows are repeated on every page.
    `together` keeps a short table on one page.
    """
    if together:
        columns = [replace(column, style=f"{column.style} Utuh") for column in columns]
    properties = el(
        "tblPr",
        el("tblStyle", val=style_id("Tabel Laporan")),
        el("tblW", w=sum(cm(column.width) for column in columns), type="dxa"),
        el("jc", val="center"),
        el("tblLayout", type="fixed"),
        el("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
        el("tblDescription", val=description),
    )
    grid = el("tblGrid", *(el("gridCol", w=cm(column.width)) for column in columns))
    body = [_row(row, columns) for row in rows]
    return el("tbl", properties, grid, *_header_rows(columns, column_numbers=column_numbers), *body)


def plain_table(widths: Sequence[float], *rows: Sequence[Sequence[tuple[str, str]]]) -> etree._Element:
    """Return a table without lines, to set blocks side by side.

    `widths` are those of the columns in cm; a row lists cells, a cell lists paragraphs as (style, text).
    """
    properties = el(
        "tblPr",
        el("tblStyle", val=style_id("Tabel Polos")),
        el("tblW", w=sum(cm(width) for width in widths), type="dxa"),
        el("tblLayout", type="fixed"),
    )
    grid = el("tblGrid", *(el("gridCol", w=cm(width)) for width in widths))
    body = [
        el(
            "tr",
            el("trPr", el("cantSplit")),
            *(_cell(Sel(tuple(cell)), cm(w)) for cell, w in zip(row, widths, strict=True)),
        )
        for row in rows
    ]
    return el("tbl", properties, grid, *body)
