"""The watermark stands on every page, whatever headers a template has."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from docx.section import Section

from lkip_cli.word.draf.susun import mark_template
from lkip_cli.word.draf.tanda_air import KATA

TEXTPATH, SHAPE = "{urn:schemas-microsoft-com:vml}textpath", "{urn:schemas-microsoft-com:vml}shape"


@pytest.fixture
def dokumen(templat: Callable[..., bytes]) -> DocumentType:
    """A template without any header."""
    return Document(io.BytesIO(templat("Isi")))


def _marked(document: DocumentType) -> DocumentType:
    buffer = io.BytesIO()
    document.save(buffer)
    return Document(io.BytesIO(mark_template(buffer.getvalue(), "laporan.docx")))


def _words(section: Section, kind: str = "header") -> list[str]:
    """The words across the pages of a section with this kind of header, and how often."""
    element = getattr(section, kind)._element
    return [text.get("string") for text in element.iter(TEXTPATH) if text.get("string")]


def test_a_template_without_headers_gets_one(dokumen: DocumentType) -> None:
    assert _words(_marked(dokumen).sections[0]) == [KATA]


def test_every_section_has_it_once(dokumen: DocumentType) -> None:
    dokumen.add_section().header.is_linked_to_previous = False
    dokumen.sections[1].header.paragraphs[0].text = "{{ instansi.nama }}"
    dokumen.add_section()
    marked = _marked(dokumen)
    assert [_words(section) for section in marked.sections] == [[KATA]] * 3
    assert marked.sections[1].header.paragraphs[0].text == "{{ instansi.nama }}"


def test_first_and_even_pages_have_it_too(dokumen: DocumentType) -> None:
    dokumen.settings.odd_and_even_pages_header_footer = True
    dokumen.add_section().different_first_page_header_footer = True
    marked = _marked(dokumen)
    for section in marked.sections:
        for kind in ("header", "first_page_header", "even_page_header"):
            assert _words(section, kind) == [KATA], kind


def test_pages_that_are_not_set_apart_get_no_header_of_their_own(dokumen: DocumentType) -> None:
    references = _marked(dokumen).element.body.sectPr.findall(qn("w:headerReference"))
    assert [one.get(qn("w:type")) for one in references] == ["default"]


def test_shapes_have_names_of_their_own_by_which_word_finds_watermarks(dokumen: DocumentType) -> None:
    dokumen.add_section().header.is_linked_to_previous = False
    shapes = [next(section.header._element.iter(SHAPE)) for section in _marked(dokumen).sections]
    assert {one.get("id") for one in shapes} == {"PowerPlusWaterMarkObject1", "PowerPlusWaterMarkObject2"}


def test_it_does_not_go_away_with_a_paragraph_that_is_a_tag(dokumen: DocumentType) -> None:
    header = dokumen.sections[0].header
    header.is_linked_to_previous = False
    header.paragraphs[0].text = "{{ instansi.nama }}"
    header.add_paragraph("{% if instansi.daerah %}")
    first = _marked(dokumen).sections[0].header.paragraphs[0]
    assert next(first._p.iter(TEXTPATH), None) is not None
