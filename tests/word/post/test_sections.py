"""Sections without content print no blank page."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

Printed = Callable[..., DocumentType]


def landscape_loop(list_name: str) -> bytes:
    """Portrait text, then one landscape section per entry of a list, then portrait text."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Kepala"
    document.add_paragraph("Awal")
    document.add_section()
    document.add_paragraph("{% for s in " + list_name + " %}")
    document.add_paragraph("Isi {{ s.nama }}")
    section = document.add_section()
    document.add_paragraph("{% endfor %}")
    document.add_paragraph("Akhir")
    width, height = section.page_width, section.page_height
    turned = document.sections[1]
    turned.orientation, turned.page_width, turned.page_height = WD_ORIENT.LANDSCAPE, height, width
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def shapes(document: DocumentType) -> str:
    """P for each portrait and L for each landscape section."""
    return "".join("L" if (s.page_width or 0) > (s.page_height or 0) else "P" for s in document.sections)


def test_a_section_in_a_loop_is_repeated(printed: Printed) -> None:
    assert shapes(printed(landscape_loop("sasaran"))) == "PLLLP"


def test_a_section_whose_loop_runs_over_nothing_disappears(printed: Printed) -> None:
    assert shapes(printed(landscape_loop("kosong"))) == "PP"


def test_an_emptied_section_passes_its_header_and_page_numbers_on(printed: Printed) -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Kepala"
    document.add_section().header.is_linked_to_previous = True
    document.add_paragraph("Isi")
    first = document.element.body.find(f".//{qn('w:sectPr')}")
    first.insert(len(first) - 2, first.makeelement(qn("w:pgNumType"), {qn("w:start"): "1"}))
    buffer = io.BytesIO()
    document.save(buffer)
    result = printed(buffer.getvalue())
    assert [s.header.paragraphs[0].text for s in result.sections] == ["Kepala"]
    assert result.element.body.find(f"{qn('w:sectPr')}/{qn('w:pgNumType')}").get(qn("w:start")) == "1"


def test_an_empty_last_section_disappears_and_the_one_before_ends_the_document(printed: Printed) -> None:
    document = Document()
    document.add_paragraph("Isi")
    document.add_section()
    document.add_paragraph("{% if kosong %}")
    document.add_paragraph("Lampiran")
    document.add_paragraph("{% endif %}")
    buffer = io.BytesIO()
    document.save(buffer)
    result = printed(buffer.getvalue())
    assert [p.text for p in result.paragraphs if p.text] == ["Isi"]
    assert len(result.sections) == 1
    assert result.element.body[-1].tag == qn("w:sectPr")
