"""Paragraphs and tables that the program puts into a template: in the template's own styles, with tags in them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lkip_cli.word.ooxml import (
    PPR,
    PSTYLE,
    TBL,
    TC,
    TCPR,
    TR,
    VAL,
    Element,
    P,
    R,
    ancestor,
    make,
    make_text,
    parse_xml,
    serialize,
    style_id,
    to_int,
    w,
)
from lkip_cli.word.package.package import Package
from lkip_cli.word.package.read import read_package
from lkip_cli.word.package.write import write_package
from lkip_cli.word.parts import linked_tree
from lkip_cli.word.styles import Styles, read_styles

GAYA_JUDUL = ("Judul Depan", "heading 1")
GAYA_ISI, GAYA_KEPALA, GAYA_SEL = ("Body Text",), ("Kepala Tabel",), ("Isi Tabel",)
LEBAR_BAWAAN = 9000
TABLE_HEADER, TABLE_STYLE, SHADING = w("tblHeader"), w("tblStyle"), w("shd")


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its heading, the tag of its cells, its width in percent of the text, and the styles of its cells."""

    judul: str
    tag: str
    persen: int
    gaya: tuple[str, ...] = GAYA_SEL


def change_body(templat: bytes, nama_templat: str, change: Callable[[Package, Element, Styles], None]) -> bytes:
    """The template after `change` of its body; one that cannot be read stays, which is told when it is rendered."""
    package, _ = read_package(templat, nama_templat)
    if package is None:
        return templat
    styles = read_styles(linked_tree(package, "styles"))
    root = parse_xml(package.parts[package.main])
    body = root.find(w("body"))
    if body is None:
        return templat
    change(package, body, styles)
    package.parts[package.main] = serialize(root)
    return write_package(package)


def new_paragraph(styles: Styles, names: Sequence[str], text: str) -> Element:
    """A paragraph in the first of these styles that the template has."""
    style = next(filter(None, map(styles.id_of, names)), None)
    look = [make(PPR, None, make(PSTYLE, {VAL: style}))] if style else []
    run = [make(R, None, make_text(text))] if text else []
    return make(P, None, *look, *run)


def new_heading(styles: Styles, text: str) -> Element:
    """The title on a page of its own, in the contents, without a number."""
    heading = new_paragraph(styles, GAYA_JUDUL, text)
    look = heading[0] if len(heading) > 1 else make(PPR)
    if look.getparent() is None:
        heading.insert(0, look)
    look.append(make(w("pageBreakBefore")))
    if styles.numbering(style_id(heading)) is not None:
        look.append(make(w("numPr"), None, make(w("ilvl"), {VAL: "0"}), make(w("numId"), {VAL: "0"})))
    return heading


def new_table(body: Element, styles: Styles, width: int, kolom: Sequence[Kolom], ulang: str) -> Element:
    """A table `width` twips wide that looks like those of `body`; `ulang` is the clause of the loop over its rows."""
    model = next((row for row in body.iter(TR) if next(row.iter(TABLE_HEADER), None) is not None), None)
    widths = [width * satu.persen // 100 for satu in kolom]
    shading = None if model is None else next(model.iter(SHADING), None)
    titles = [new_paragraph(styles, GAYA_KEPALA, satu.judul) for satu in kolom]
    head = [_cell(title, size, shading) for title, size in zip(titles, widths, strict=True)]
    tags = [new_paragraph(styles, satu.gaya, f"{{{{ {satu.tag} }}}}") for satu in kolom]
    cells = [_cell(tag, size) for tag, size in zip(tags, widths, strict=True)]
    return make(
        TBL,
        None,
        _table_look(model, width),
        make(w("tblGrid"), None, *(make(w("gridCol"), {w("w"): str(size)}) for size in widths)),
        _table_row(head, header=True),
        _tag_row(f"{{% for {ulang} %}}", styles, width, len(kolom)),
        _table_row(cells),
        _tag_row("{% endfor %}", styles, width, len(kolom)),
    )


def text_width(section: Element) -> int:
    """The width between the margins, in twentieths of a point."""
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    if size is None or margins is None:
        return LEBAR_BAWAAN
    return to_int(size.get(w("w")), LEBAR_BAWAAN) - sum(to_int(margins.get(w(side)), 0) for side in ("left", "right"))


def _table_look(model: Element | None, width: int) -> Element:
    """The style of the table that `model` is a row of; plain lines where the template has none."""
    table = None if model is None else ancestor(model, TBL)
    style = None if table is None else next(table.iter(TABLE_STYLE), None)
    look = make(w("tblPr"))
    if style is not None:
        look.append(copy.deepcopy(style))
    look.append(make(w("tblW"), {w("w"): str(width), w("type"): "dxa"}))
    if style is None:
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        lines = {VAL: "single", w("sz"): "4", w("space"): "0", w("color"): "auto"}
        look.append(make(w("tblBorders"), None, *(make(w(side), lines) for side in sides)))
    look.append(make(w("tblLayout"), {w("type"): "fixed"}))
    look.append(make(w("tblLook"), {VAL: "0020", w("firstRow"): "1"}))
    return look


def _table_row(cells: Sequence[Element], *, header: bool = False) -> Element:
    look = make(w("trPr"), None, make(w("cantSplit")))
    if header:
        look.append(make(TABLE_HEADER))
    return make(TR, None, look, *cells)


def _tag_row(tag: str, styles: Styles, width: int, span: int) -> Element:
    cell = _cell(new_paragraph(styles, GAYA_SEL, tag), width)
    cell[0].append(make(w("gridSpan"), {VAL: str(span)}))
    return make(TR, None, cell)


def _cell(paragraph: Element, width: int, shading: Element | None = None) -> Element:
    look = make(TCPR, None, make(w("tcW"), {w("w"): str(width), w("type"): "dxa"}))
    if shading is not None:
        look.append(copy.deepcopy(shading))
    return make(TC, None, look, paragraph)
