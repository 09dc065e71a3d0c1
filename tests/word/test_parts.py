"""Which parts are read, and what is taken out of the others."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from lkip_cli.word.package.package import Package
from lkip_cli.word.package.read import read_package
from lkip_cli.word.parts import Part, field_parts, linked_tree, text_parts, tidy


def package_of(docx: bytes) -> Package:
    """The package of a template."""
    package, _ = read_package(docx, "t.docx")
    assert package is not None
    return package


def with_header() -> bytes:
    """A document with a header and settings that Word would act upon."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Kepala"
    document.settings.element.append(parse_xml(f'<w:updateFields {nsdecls("w")} w:val="true"/>'))
    document.add_comment(document.add_paragraph("Isi").runs, text="catatan")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_parts_with_text_are_named_for_readers() -> None:
    assert [part.bagian for part in text_parts(package_of(with_header()))] == ["isi", "kepala halaman"]


def test_other_parts_with_fields_are_named_by_their_own_name(templat: Callable[..., bytes]) -> None:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    hidden = f'<w:glossaryDocument xmlns:w="{w}"><w:fldSimple w:instr="DDE x"/></w:glossaryDocument>'
    package = package_of(templat("Isi.", {"word/glossary/document.xml": hidden}))
    assert list(field_parts(package)) == [Part("word/glossary/document.xml", "word/glossary/document.xml")]


def test_a_linked_part_is_found_or_none() -> None:
    package = package_of(with_header())
    assert linked_tree(package, "styles") is not None
    assert linked_tree(package, "footnotes") is None


def test_comments_and_update_requests_are_taken_out() -> None:
    package = package_of(with_header())
    tidy(package)
    assert [name for name in package.parts if "comments" in name] == []
    assert b"updateFields" not in package.parts["word/settings.xml"]
