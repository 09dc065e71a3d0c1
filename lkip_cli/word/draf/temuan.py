"""The appendix of a draft: the open findings as a table that looks like those of the template."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.posisi import position
from lkip_cli.diagnostics.urut import count_diagnostics, worst_first
from lkip_cli.word.ooxml import PPR, PSTYLE, SECTPR, TBL, TC, TCPR, TR, VAL, Element, P, R, make, make_text, to_int, w
from lkip_cli.word.styles import Styles

JUDUL = "Temuan yang Masih Terbuka"
NAMA = "temuan_draf"
"""Under this name the context holds what `describe_findings` gives."""

GAYA_JUDUL = ("Judul Depan", "heading 1")
GAYA_ISI, GAYA_KEPALA, GAYA_SEL = ("Body Text",), ("Kepala Tabel",), ("Isi Tabel",)
KOLOM = (("Kode", "kode", 14), ("Tempat", "tempat", 24), ("Temuan", "temuan", 31), ("Perbaikan", "perbaikan", 31))
"""Heading, key of the row, and width in percent of the text."""

LEBAR_BAWAAN = 9000
TABLE_HEADER, TABLE_STYLE, SHADING = w("tblHeader"), w("tblStyle"), w("shd")


def describe_findings(found: Sequence[Diagnostic]) -> dict[str, object]:
    """What the appendix says: how many findings there are, and a row for each, errors first."""
    jumlah = count_diagnostics(found).kalimat
    return {"jumlah": jumlah if found else "", "baris": [_row(one) for one in worst_first(found)]}


def _row(one: Diagnostic) -> dict[str, str]:
    return {
        "kode": f"{one.kode}\n{one.tingkat}",
        "tempat": position(one.place),
        "temuan": one.ringkas,
        "perbaikan": one.perbaikan,
    }


def add_appendix(body: Element, styles: Styles) -> None:
    """Put the appendix with its tags at the end of the main document, before the last section's properties."""
    last = body.find(SECTPR)
    elements = _elements(body, styles, LEBAR_BAWAAN if last is None else _text_width(last))
    for element in elements:
        if last is None:
            body.append(element)
        else:
            last.addprevious(element)


def _elements(body: Element, styles: Styles, width: int) -> Iterator[Element]:
    yield _heading(styles)
    yield _paragraph(styles, GAYA_ISI, "Dokumen ini adalah draf dan belum boleh diedarkan.")
    yield _paragraph(styles, (), f"{{% if {NAMA}.baris %}}")
    yield _paragraph(styles, GAYA_ISI, f"Yang masih harus diselesaikan: {{{{ {NAMA}.jumlah }}}}")
    yield _table(body, styles, width)
    yield _paragraph(styles, (), "{% else %}")
    yield _paragraph(styles, GAYA_ISI, "Tidak ada temuan yang masih terbuka.")
    yield _paragraph(styles, (), "{% endif %}")
    yield _paragraph(styles, GAYA_SEL, "")


def _heading(styles: Styles) -> Element:
    """The title on a page of its own, in the contents, without a number."""
    heading = _paragraph(styles, GAYA_JUDUL, JUDUL)
    look = heading[0] if len(heading) > 1 else make(PPR)
    if look.getparent() is None:
        heading.insert(0, look)
    look.append(make(w("pageBreakBefore")))
    look.append(make(w("numPr"), None, make(w("ilvl"), {VAL: "0"}), make(w("numId"), {VAL: "0"})))
    return heading


def _paragraph(styles: Styles, names: Sequence[str], text: str) -> Element:
    """A paragraph in the first of these styles that the template has."""
    style = next(filter(None, map(styles.id_of, names)), None)
    look = [make(PPR, None, make(PSTYLE, {VAL: style}))] if style else []
    run = [make(R, None, make_text(text))] if text else []
    return make(P, None, *look, *run)


def _table(body: Element, styles: Styles, width: int) -> Element:
    model = next((row for row in body.iter(TR) if next(row.iter(TABLE_HEADER), None) is not None), None)
    widths = [width * percent // 100 for _, _, percent in KOLOM]
    shading = None if model is None else next(model.iter(SHADING), None)
    head = [
        _cell(_paragraph(styles, GAYA_KEPALA, title), size, shading)
        for (title, _, _), size in zip(KOLOM, widths, strict=True)
    ]
    tags = [f"{{{{ t.{key} }}}}" for _, key, _ in KOLOM]
    cells = [_cell(_paragraph(styles, GAYA_SEL, tag), size) for tag, size in zip(tags, widths, strict=True)]
    grid = make(w("tblGrid"), None, *(make(w("gridCol"), {w("w"): str(size)}) for size in widths))
    return make(
        TBL,
        None,
        _table_look(model, width),
        grid,
        _table_row(head, header=True),
        _tag_row(f"{{% for t in {NAMA}.baris %}}", styles, width),
        _table_row(cells),
        _tag_row("{% endfor %}", styles, width),
    )


def _table_look(model: Element | None, width: int) -> Element:
    """The style of the table that `model` is a row of; plain lines where the template has none."""
    table = None if model is None else next(model.iterancestors(TBL), None)
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


def _tag_row(tag: str, styles: Styles, width: int) -> Element:
    cell = _cell(_paragraph(styles, GAYA_SEL, tag), width)
    cell[0].append(make(w("gridSpan"), {VAL: str(len(KOLOM))}))
    return make(TR, None, cell)


def _cell(paragraph: Element, width: int, shading: Element | None = None) -> Element:
    look = make(TCPR, None, make(w("tcW"), {w("w"): str(width), w("type"): "dxa"}))
    if shading is not None:
        look.append(copy.deepcopy(shading))
    return make(TC, None, look, paragraph)


def _text_width(section: Element) -> int:
    """The width between the margins, in twentieths of a point."""
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    if size is None or margins is None:
        return LEBAR_BAWAAN
    return to_int(size.get(w("w")), LEBAR_BAWAAN) - sum(to_int(margins.get(w(side)), 0) for side in ("left", "right"))
