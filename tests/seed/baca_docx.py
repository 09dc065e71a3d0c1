"""A Word file as a report, with the numbers that Word gives to headings and list items."""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterator

from lxml import etree

from tests.seed.naskah import Jenis, Naskah, Susunan

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
VAL = f"{W}val"
JENIS = {
    "Caption": Jenis.KETERANGAN,
    "Rumus": Jenis.RUMUS,
    "ListNumber": Jenis.BUTIR,
    "ListBullet": Jenis.BUTIR,
    "ListBullet2": Jenis.BUTIR,
    "TableOfFigures": Jenis.DAFTAR,
    "Toc1": Jenis.DAFTAR,
    "Toc2": Jenis.DAFTAR,
    "Toc3": Jenis.DAFTAR,
}
TINGKAT = {
    "JudulDepan": 1,
    "Heading1": 1,
    "Heading2": 2,
    "JudulLampiran": 2,
    "Heading3": 3,
    "Subjudul": 4,
    "NamaKegiatan": 5,
}


def read_docx(docx: bytes) -> Naskah:
    """The body of a .docx."""
    body = read_part(docx, "word/document.xml")[0]
    penomoran = Penomoran(read_part(docx, "word/styles.xml"), read_part(docx, "word/numbering.xml"))
    susunan = Susunan()
    for element in body:
        if element.tag == f"{W}p":
            _add_paragraph(susunan, element, penomoran.next_label(element))
        elif element.tag == f"{W}tbl":
            susunan.add_table(list(_rows(element)))
    return Naskah(susunan.isi, docx)


def read_part(docx: bytes, nama: str) -> etree._Element:
    """One XML part of the package."""
    with zipfile.ZipFile(io.BytesIO(docx)) as paket:
        return etree.fromstring(paket.read(nama))


def style_of(paragraph: etree._Element) -> str:
    """The id of the style of a `w:p`."""
    return _get(paragraph, f"{W}pPr/{W}pStyle")


def text_of(element: etree._Element) -> str:
    """The text below an element; a fraction is printed `a / b`, a break as a blank."""
    pieces: list[str] = []
    for child in element.iter():
        if child.tag in {f"{W}t", f"{M}t"}:
            pieces.append(child.text or "")
        elif child.tag in {f"{W}br", f"{W}tab"}:
            pieces.append(" ")
        elif child.tag == f"{M}den":
            pieces.append(" / ")
    return " ".join("".join(pieces).split())


def _add_paragraph(susunan: Susunan, paragraph: etree._Element, label: str) -> None:
    style, teks = style_of(paragraph), text_of(paragraph)
    if style in TINGKAT:
        susunan.add(teks, Jenis.JUDUL, label, TINGKAT[style])
    elif teks:
        susunan.add(teks, JENIS.get(style, Jenis.TEKS), label)


def _rows(table: etree._Element) -> Iterator[list[str]]:
    above: list[str] = []
    for row in table.iterchildren(f"{W}tr"):
        cells: list[str] = []
        for cell in row.iterchildren(f"{W}tc"):
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            continued = merge is not None and merge.get(VAL, "continue") == "continue"
            teks = above[len(cells)] if continued else " ".join(text_of(p) for p in cell.iterchildren(f"{W}p"))
            cells += [teks.strip()] * int(_get(cell, f"{W}tcPr/{W}gridSpan") or 1)
        above = cells
        yield cells


class Penomoran:
    """Counts as Word does: numbers come from the list of the paragraph, else of its style."""

    def __init__(self, styles: etree._Element, numbering: etree._Element) -> None:
        self._of_style = {s.get(f"{W}styleId"): s.find(f"{W}pPr/{W}numPr") for s in styles.iterchildren(f"{W}style")}
        levels = {
            abstract.get(f"{W}abstractNumId"): {
                int(level.get(f"{W}ilvl", "0")): level for level in abstract.iterchildren(f"{W}lvl")
            }
            for abstract in numbering.iterchildren(f"{W}abstractNum")
        }
        nums = list(numbering.iterchildren(f"{W}num"))
        self._levels = {num.get(f"{W}numId"): levels[_get(num, f"{W}abstractNumId")] for num in nums}
        self._list = {
            num.get(f"{W}numId"): num.get(f"{W}numId")
            if num.find(f"{W}lvlOverride/{W}startOverride") is not None
            else f"abstract {_get(num, f'{W}abstractNumId')}"
            for num in nums
        }
        self._count: dict[str | None, dict[int, int]] = defaultdict(lambda: defaultdict(int))

    def next_label(self, paragraph: etree._Element) -> str:
        """The number or bullet that Word prints before the paragraph, "" for none."""
        own = paragraph.find(f"{W}pPr/{W}numPr")
        numbered = own if own is not None else self._of_style.get(style_of(paragraph))
        if numbered is None:
            return ""
        num, tingkat = _get(numbered, f"{W}numId"), int(_get(numbered, f"{W}ilvl") or 0)
        count = self._count[self._list[num]]
        count[tingkat] += 1
        for deeper in [satu for satu in count if satu > tingkat]:
            del count[deeper]
        label = _get(self._levels[num][tingkat], f"{W}lvlText")
        for satu, jumlah in count.items():
            label = label.replace(f"%{satu + 1}", str(jumlah))
        return label


def _get(element: etree._Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else found.get(VAL, "")
