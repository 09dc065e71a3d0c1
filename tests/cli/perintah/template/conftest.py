"""A template of another look, which owes nothing to the script that builds the shipped one."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

HURUF = "Arial"
GAYA = ("toc 1", "toc 2", "table of figures", "Rumus")


@pytest.fixture
def templat_lain(tmp_path: Path) -> Path:
    """A4 and Arial, a caption style with an id of its own, fewer columns in another order, nothing per bidang."""
    document = Document()
    _set_look(document)
    _write_front(document)
    _write_capaian(document)
    _write_sasaran(document)
    path = tmp_path / "lain.docx"
    document.save(str(path))
    return path


def _set_look(document: DocumentType) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.header.paragraphs[0].text = "{{ instansi.nama }}"
    section.footer.paragraphs[0].text = "{{ periode.judul }}"
    for name in GAYA:
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["Normal"]
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "Caption"):
        style = document.styles[name]
        style.font.name, style.font.size = HURUF, Pt(11)
        for theme in ("w:asciiTheme", "w:hAnsiTheme"):
            style.element.rPr.rFonts.attrib.pop(qn(theme), None)
    document.styles["Caption"].element.set(qn("w:styleId"), "JudulTabelKami")


def _write_front(document: DocumentType) -> None:
    document.add_paragraph("Laporan {{ periode.judul }}", "Title")
    _add(document, "DAFTAR ISI", r'{TOC \o "1-2" \h}')
    _add(document, "DAFTAR TABEL", r'{TOC \h \c "Tabel"}')


def _write_capaian(document: DocumentType) -> None:
    _add(document, "BAB ", r"{SEQ Bab \* ROMAN}", " HASIL", style="Heading 1")
    _add_caption(document, "Capaian IKU")
    _add_table(document, "tabel.capaian_iku", ("Capaian", "Indikator"), ("{{ b.capaian }} %", "{{ b.indikator }}"))


def _write_sasaran(document: DocumentType) -> None:
    document.add_paragraph("{% for s in sasaran %}")
    document.add_paragraph("{{ s.nomor }} {{ s.nama }}", "Heading 2")
    document.add_paragraph("{% for r in s.rumus %}")
    document.add_paragraph("{{ r.baris }}", "Rumus")
    document.add_paragraph("{% endfor %}")
    _add_caption(document, "Anggaran {{ s.nama }}")
    _add_table(document, "s.anggaran", ("Pagu", "Kegiatan"), ("{{ b.pagu }}", "{{ b.kegiatan }}"))
    document.add_paragraph("{% endfor %}")


def _add_caption(document: DocumentType, text: str) -> None:
    paragraph = _add(document, "Tabel ", r"{SEQ Bab \c \* ARABIC}", ".", r"{SEQ Tabel \* ARABIC \s 1}", f" {text}")
    paragraph.style = document.styles["Caption"]


def _add_table(document: DocumentType, rows: str, header: tuple[str, str], cells: tuple[str, str]) -> None:
    table = document.add_table(0, 2, "Table Grid")
    for texts in (header, (f"{{% for b in {rows} %}}", ""), cells, ("{% endfor %}", "")):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.paragraphs[0].text = text


def _add(document: DocumentType, *pieces: str, style: str | None = None) -> Paragraph:
    """A paragraph of texts and, in braces, fields."""
    paragraph = document.add_paragraph("", style)
    for piece in pieces:
        if not piece.startswith("{"):
            paragraph.add_run(piece)
            continue
        marks = [f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")]
        code = f'<w:instrText xml:space="preserve"> {piece[1:-1]} </w:instrText>'
        for content in (marks[0], code, marks[1], "<w:t>?</w:t>", marks[2]):
            paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{content}</w:r>"))
    return paragraph
