"""Paragraphs and tables that the program puts into a template."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx import Document
from docx.oxml.ns import qn

from lkip_cli.word.ooxml import TBL, Element, make, w
from lkip_cli.word.sisipan import LEBAR_BAWAAN, Kolom, new_paragraph, new_table, text_width
from lkip_cli.word.styles import Styles, read_styles

KOLOM = (Kolom("Nama", "t.nama", 60), Kolom("Nilai", "t.nilai", 40))


def styles_of(docx: bytes) -> tuple[Element, Styles]:
    document = Document(io.BytesIO(docx))
    return document.element.body, read_styles(document.styles.element)


def test_a_paragraph_takes_the_first_style_that_is_there(templat: Callable[..., bytes]) -> None:
    _, styles = styles_of(templat("Isi"))
    styled = new_paragraph(styles, ("Tidak Ada", "Normal"), "Halo")
    assert styled.find(f".//{w('pStyle')}") is not None
    assert new_paragraph(styles, ("Tidak Ada",), "").find(f".//{w('pStyle')}") is None


def test_a_table_has_a_repeated_head_and_a_loop_of_one_row(templat: Callable[..., bytes]) -> None:
    body, styles = styles_of(templat("Isi"))
    table = new_table(body, styles, 5000, KOLOM, "t in isi")
    texts = ["".join(text.text or "" for text in row.iter(qn("w:t"))) for row in table.iter(w("tr"))]
    assert texts == ["NamaNilai", "{% for t in isi %}", "{{ t.nama }}{{ t.nilai }}", "{% endfor %}"]
    assert [column.get(w("w")) for column in table.iter(w("gridCol"))] == ["3000", "2000"]
    assert table.tag == TBL


def test_the_width_of_the_text_is_what_the_margins_leave() -> None:
    size = make(w("pgSz"), {w("w"): "12000"})
    margins = make(w("pgMar"), {w("left"): "1500", w("right"): "500"})
    assert text_width(make(w("sectPr"), None, size, margins)) == 10000
    assert text_width(make(w("sectPr"))) == LEBAR_BAWAAN
