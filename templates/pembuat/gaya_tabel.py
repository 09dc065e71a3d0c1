"""The parts of word/styles.xml that are not paragraph styles: defaults, character styles, table styles."""

from __future__ import annotations

from lxml import etree

from .daftar_gaya import GAYA_PARAGRAF
from .gaya import HURUF, WARNA_GARIS, WARNA_KEPALA, paragraph_style, style_id
from .xml import el

UKURAN_ISI = 23  # half points: 11,5
BASE_IDS = {"character": "DefaultParagraphFont", "table": "TableNormal", "numbering": "NoList"}
NO_MARGIN = {"top": 0, "left": 108, "bottom": 0, "right": 108}


def document_defaults() -> etree._Element:
    """Return `w:docDefaults`: one font for all, Indonesian, no space between paragraphs."""
    fonts = el("rFonts", ascii=HURUF, hAnsi=HURUF, eastAsia=HURUF, cs=HURUF)
    size = [el("sz", val=UKURAN_ISI), el("szCs", val=UKURAN_ISI)]
    language = el("lang", val="id-ID", eastAsia="id-ID", bidi="ar-SA")
    spacing = el("spacing", before=0, after=0, line=240, lineRule="auto")
    return el(
        "docDefaults",
        el("rPrDefault", el("rPr", fonts, *size, language)),
        el("pPrDefault", el("pPr", spacing)),
    )


def _character_style(name: str, look: str) -> etree._Element:
    properties = el("rPr", el(look))
    return el("style", el("name", val=name), el("qFormat"), properties, type="character", styleId=style_id(name))


def _borders(kind: str) -> etree._Element:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return el("tblBorders", *(el(side, val=kind, sz=4, space=0, color=WARNA_GARIS) for side in sides))


def _cell_margins() -> etree._Element:
    sides = {"top": 20, "left": 85, "bottom": 20, "right": 85}
    return el("tblCellMar", *(el(side, w=width, type="dxa") for side, width in sides.items()))


def _table_style(name: str, border: str, *conditions: etree._Element) -> etree._Element:
    properties = el("tblPr", el("tblInd", w=0, type="dxa"), _borders(border), _cell_margins())
    return el(
        "style",
        el("name", val=name),
        el("basedOn", val="TableNormal"),
        el("qFormat"),
        properties,
        *conditions,
        type="table",
        styleId=style_id(name),
        customStyle=1,
    )


def _base_style(name: str, kind: str, *properties: etree._Element) -> etree._Element:
    """One of the styles without which Word does not call a document whole; Word's own ids, hidden in its lists."""
    hidden = [el("uiPriority", val=99), el("semiHidden"), el("unhideWhenUsed")]
    return el("style", el("name", val=name), *hidden, *properties, type=kind, default=1, styleId=BASE_IDS[kind])


def _base_styles() -> list[etree._Element]:
    margins = el("tblCellMar", *(el(side, w=width, type="dxa") for side, width in NO_MARGIN.items()))
    table = el("tblPr", el("tblInd", w=0, type="dxa"), margins)
    return [
        _base_style("Default Paragraph Font", "character"),
        _base_style("Normal Table", "table", table),
        _base_style("No List", "numbering"),
    ]


def style_definitions() -> list[etree._Element]:
    """Return what word/styles.xml holds, in the order in which Word writes it."""
    head = el("tblStylePr", el("tcPr", el("shd", val="clear", color="auto", fill=WARNA_KEPALA)), type="firstRow")
    return [
        document_defaults(),
        *(paragraph_style(style) for style in GAYA_PARAGRAF),
        *_base_styles(),
        _character_style("Strong", "b"),
        _character_style("Emphasis", "i"),
        _table_style("Tabel Laporan", "single", head),
        _table_style("Tabel Polos", "nil"),
    ]
