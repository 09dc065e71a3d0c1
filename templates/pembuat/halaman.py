"""Pages: F4 upright and across, margins, page numbers, header and footer."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from .field import HALAMAN, field, run
from .gaya import style_id
from .xml import cm, el

SISI_PENDEK, SISI_PANJANG = 21.5, 33.0
TEPI_JILID, TEPI_LAIN, TEPI_LAIN_MENDATAR = 3.0, 2.5, 2.0
JARAK_KEPALA = 1.3


@dataclass(frozen=True, slots=True)
class Seksi:
    """What one section of the report needs: its orientation, the format of its page numbers, its header and footer.

    `number_format` None continues the numbers of the section before; header and footer are relationship ids,
    None means those of the section before.
    """

    across: bool = False
    number_format: str | None = None
    header: str | None = None
    footer: str | None = None
    title_page: bool = False


def _size(*, across: bool) -> etree._Element:
    if across:
        return el("pgSz", w=cm(SISI_PANJANG), h=cm(SISI_PENDEK), orient="landscape")
    return el("pgSz", w=cm(SISI_PENDEK), h=cm(SISI_PANJANG))


def _margins(*, across: bool) -> etree._Element:
    """The binding side is left on an upright page and so on top of a page across, whose other sides are narrower."""
    if across:
        sides = {"top": TEPI_JILID, **dict.fromkeys(("left", "right", "bottom"), TEPI_LAIN_MENDATAR)}
    else:
        sides = {"top": TEPI_JILID, "left": TEPI_JILID, **dict.fromkeys(("right", "bottom"), TEPI_LAIN)}
    lengths = {side: cm(length) for side, length in sides.items()}
    return el("pgMar", **lengths, header=cm(JARAK_KEPALA), footer=cm(JARAK_KEPALA), gutter=0)


def _linked(kind: str, relationship: str | None) -> list[etree._Element]:
    if relationship is None:
        return []
    reference = el(f"{kind}Reference", type="default")
    reference.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", relationship)
    return [reference]


def section_properties(seksi: Seksi) -> etree._Element:
    """Return `w:sectPr`, its children in the order of the schema."""
    numbers = [] if seksi.number_format is None else [el("pgNumType", fmt=seksi.number_format, start=1)]
    return el(
        "sectPr",
        *_linked("header", seksi.header),
        *_linked("footer", seksi.footer),
        el("type", val="nextPage"),
        _size(across=seksi.across),
        _margins(across=seksi.across),
        *numbers,
        el("cols", space=cm(1.25)),
        *([el("titlePg")] if seksi.title_page else []),
    )


def header_paragraphs() -> list[etree._Element]:
    """Return the two lines over every page of the body: who reports, and on which period."""
    lines = (
        ("header", "{{ instansi.nama }} {{ instansi.daerah }}"),
        ("Kepala Halaman", "Laporan Kinerja {{ periode.judul }}"),
    )
    return [el("p", el("pPr", el("pStyle", val=style_id(style))), run(text)) for style, text in lines]


def footer_paragraphs() -> list[etree._Element]:
    """Return the page number under every page."""
    return [el("p", el("pPr", el("pStyle", val=style_id("footer"))), *field(HALAMAN, "1"))]
