"""The package around the text: styles, numbering, settings, header and footer, properties; and how it is saved."""

from __future__ import annotations

import datetime
import io
import zipfile
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentObject
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from lxml import etree

from .bab1 import write_chapter_1
from .bab2 import write_chapter_2
from .bab3 import write_chapter_3
from .bab4 import write_chapter_4
from .depan import write_front
from .gaya import HURUF, HURUF_PENGGANTI
from .gaya_tabel import style_definitions
from .grafik import add_charts
from .halaman import Seksi, footer_paragraphs, header_paragraphs, section_properties
from .lampiran import write_appendix
from .naskah import Naskah
from .penomoran import numbering_definitions

JUDUL_DOKUMEN = "Laporan Kinerja {{ instansi.nama }} {{ periode.judul }}"
TANGGAL_TETAP = datetime.datetime(2018, 1, 1, tzinfo=datetime.UTC)
TANGGAL_ZIP = (1980, 1, 1, 0, 0, 0)
BAGIAN_LAMA = ("stylesWithEffects", "webSettings", "fontTable", "customXml")
SETTINGS = f"""
<w:settings {nsdecls("w", "m")}>
  <w:zoom w:percent="100"/>
  <w:defaultTabStop w:val="567"/>
  <w:characterSpacingControl w:val="doNotCompress"/>
  <w:compat>
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
  </w:compat>
  <m:mathPr><m:mathFont m:val="Cambria Math"/><m:defJc m:val="center"/></m:mathPr>
  <w:themeFontLang w:val="id-ID"/>
  <w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1"
    w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6"
    w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>
  <w:decimalSymbol w:val=","/>
  <w:listSeparator w:val=";"/>
</w:settings>
"""
FONT_TABLE = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts {nsdecls("w")}><w:font w:name="{HURUF}"><w:altName w:val="{HURUF_PENGGANTI}"/><w:charset w:val="00"/>
<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>
"""


def _refill(root: etree._Element, elements: list[etree._Element]) -> None:
    """Replace all children of `root`."""
    for child in list(root):
        root.remove(child)
    root.extend(elements)


def _drop_old_parts(document: DocumentObject) -> None:
    """Leave out what python-docx's own starting file brings and a template does not need."""
    for source in (document.part.rels, document.part.package.rels):
        for key, relationship in list(source.items()):
            if relationship.reltype.rsplit("/", 1)[-1] in (*BAGIAN_LAMA, "thumbnail", "extended-properties"):
                del source[key]


def _add_font_table(document: DocumentObject) -> None:
    """Name the font, and the one of equal widths that stands in where it is missing."""
    name = PackURI("/word/fontTable.xml")
    part = Part(name, CONTENT_TYPE.WML_FONT_TABLE, FONT_TABLE.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FONT_TABLE)


def _set_properties(document: DocumentObject) -> None:
    properties = document.core_properties
    properties.title = JUDUL_DOKUMEN
    properties.subject = "Laporan Kinerja Instansi Pemerintah"
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.language = "id-ID"
    properties.created = properties.modified = TANGGAL_TETAP
    properties.revision = 1


def _write_text(header: str, footer: str) -> list[etree._Element]:
    naskah = Naskah()
    write_front(naskah, footer)
    write_chapter_1(naskah)
    write_chapter_2(naskah, header, footer)
    write_chapter_3(naskah)
    write_chapter_4(naskah)
    write_appendix(naskah)
    return [*naskah.elements, section_properties(Seksi())]


def build_document() -> DocumentObject:
    """Return the whole template as a python-docx document."""
    document = Document()
    _drop_old_parts(document)
    _add_font_table(document)
    add_charts(document)
    _refill(document.styles.element, style_definitions())
    _refill(document.part.numbering_part.element, numbering_definitions())
    _refill(document.settings.element, list(parse_xml(SETTINGS)))
    header, header_id = document.part.add_header_part()
    footer, footer_id = document.part.add_footer_part()
    _refill(header.element, header_paragraphs())
    _refill(footer.element, footer_paragraphs())
    _refill(document.element.body, _write_text(header_id, footer_id))
    _set_properties(document)
    return document


def save_document(document: DocumentObject, path: Path) -> None:
    """Write `document` to `path` with the same bytes every time: parts sorted, dates fixed."""
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, TANGGAL_ZIP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, source.read(name))
