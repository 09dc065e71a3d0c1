"""Numbered lists begin again where they should."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn

from lkip_cli.word.numbering import numbering_of, read_numbering
from lkip_cli.word.ooxml import Element, style_id
from lkip_cli.word.styles import read_styles

Build = Callable[..., bytes]
Printed = Callable[..., DocumentType]


def numbers(document: DocumentType) -> list[str]:
    """The printed number of every paragraph with text, empty where it has none."""
    styles = read_styles(document.styles.element)
    numbering = read_numbering(document.part.numbering_part.element)

    def number(paragraph: Element) -> str:
        ref = numbering_of(paragraph, style_id(paragraph), styles)
        return "" if ref is None else numbering.advance(ref)

    return [number(p) for p in document.element.body.iter(qn("w:p")) if any(t.text for t in p.iter(qn("w:t")))]


def test_a_list_begins_again_after_a_paragraph_in_no_list(templat: Build, printed: Printed) -> None:
    text = "Satu:\n[List Number] a\n[List Number] b\nDua:\n[List Number] c\n[List Number] d"
    assert numbers(printed(templat(text))) == ["", "1.", "2.", "", "1.", "2."]


def test_a_list_in_a_loop_begins_again_in_each_pass(templat: Build, printed: Printed) -> None:
    items = "{% for b in s.baris %}\n[List Number] {{ b.nama }}\n{% endfor %}"
    text = "{% for s in sasaran %}\n{{ s.nama }}\n" + items + "\n{% endfor %}"
    assert numbers(printed(templat(text))) == ["", "1.", "2."] * 3


def test_empty_paragraphs_and_bullets_do_not_end_a_list(templat: Build, printed: Printed) -> None:
    text = "[List Number] a\n\n[List Bullet] x\n[List Number] b"
    assert numbers(printed(templat(text))) == ["1.", "", "2."]


def test_a_list_begins_again_in_each_cell(printed: Printed) -> None:
    document = Document()
    for cell in document.add_table(1, 2).rows[0].cells:
        cell.paragraphs[0].text = "a"
        cell.paragraphs[0].style = "List Number"
        cell.add_paragraph("b", "List Number")
    buffer = io.BytesIO()
    document.save(buffer)
    assert numbers(printed(buffer.getvalue())) == ["1.", "2.", "1.", "2."]


def test_numbered_headings_count_through(bab: Callable[[str], bytes], printed: Printed) -> None:
    text = "# A\n## B\nIsi.\n## C\n# D\nIsi.\n## E"
    assert numbers(printed(bab(text))) == ["", "1.1", "", "1.2", "", "", "2.1"]
