"""The name by which a chart asks for its figures: `grafik: NAMA` as alternative text, or in cell A1 of its sheet.

LibreOffice drops the alternative texts of charts when it saves a .docx, and keeps their sheets.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from lxml import etree

from lkip_cli.word.ooxml import Element, parse_xml

WORD = "grafik"
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
MAX_MEMBER = 20_000_000
BROKEN = (zipfile.BadZipFile, zlib.error, KeyError, IndexError, ValueError, OSError, RuntimeError, etree.XMLSyntaxError)
_NAMED = re.compile(rf"\s*{WORD}\s*:\s*(?P<nama>\S[^\n\r]*?)\s*(?:[\n\r]|$)", re.IGNORECASE)


def name_in(text: str) -> str:
    """The name after `grafik:` on the first line of a text; empty where there is none."""
    match = _NAMED.match(text)
    return match["nama"] if match else ""


def name_in_workbook(workbook: bytes) -> str:
    """The name in cell A1 of the first sheet; empty where there is none or the workbook cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
            return name_in(_first_cell(archive))
    except BROKEN:
        return ""


def _first_cell(archive: zipfile.ZipFile) -> str:
    cell = next((one for one in _read(archive, SHEET).iter(f"{S}c") if one.get("r") == "A1"), None)
    if cell is None:
        return ""
    if cell.get("t") != "s":
        return _text(cell)
    shared = [*_read(archive, STRINGS).iter(f"{S}si")]
    return _text(shared[int(cell.findtext(f"{S}v", ""))])


def _text(element: Element) -> str:
    return "".join(part.text or "" for part in element.iter(f"{S}t"))


def _read(archive: zipfile.ZipFile, member: str) -> Element:
    """The tree of a member. Raises ValueError where it is too large to be looked at."""
    if archive.getinfo(member).file_size > MAX_MEMBER:
        raise ValueError(member)
    return parse_xml(archive.read(member))
