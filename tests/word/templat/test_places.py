"""Places as a reader of the template finds them."""

from __future__ import annotations

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from lkip_cli.word.ooxml import text_of
from lkip_cli.word.styles import read_styles
from lkip_cli.word.templat.places import Spot, describe


def test_paragraphs_and_cells_are_counted_below_their_heading() -> None:
    document = Document()
    document.add_paragraph("Sampul")
    document.add_paragraph("")
    document.add_paragraph("Kedua")
    document.add_heading("Pendahuluan", 1)
    document.add_paragraph("Isi")
    table = document.add_table(2, 2)
    table.rows[1].cells[1].text = "Sel"
    inner = table.rows[0].cells[0].add_table(1, 1)
    inner.rows[0].cells[0].text = "Dalam"
    document.add_heading("Penutup", 2)
    document.add_paragraph("Salam")
    spots = describe(document.element.body, read_styles(document.styles.element))
    assert {text_of(p): spot for p, spot in spots.items() if text_of(p)} == {
        "Sampul": Spot("paragraf ke-1", "", in_cell=False),
        "Kedua": Spot("paragraf ke-2", "", in_cell=False),
        "Pendahuluan": Spot("judul", "Pendahuluan", in_cell=False),
        "Isi": Spot("paragraf ke-1", "Pendahuluan", in_cell=False),
        "Dalam": Spot("tabel ke-2, baris 1, kolom 1", "Pendahuluan", in_cell=True),
        "Sel": Spot("tabel ke-1, baris 2, kolom 2", "Pendahuluan", in_cell=True),
        "Penutup": Spot("judul", "Penutup", in_cell=False),
        "Salam": Spot("paragraf ke-1", "Penutup", in_cell=False),
    }


def test_a_title_that_only_its_outline_level_makes_a_heading_is_one() -> None:
    document = Document()
    front = document.styles.add_style("Judul Depan", WD_STYLE_TYPE.PARAGRAPH)
    outline = front.element.get_or_add_pPr().makeelement(qn("w:outlineLvl"), {qn("w:val"): "0"})
    front.element.get_or_add_pPr().append(outline)
    document.add_paragraph("Ringkasan", style="Judul Depan")
    document.add_paragraph("Isi")
    spots = describe(document.element.body, read_styles(document.styles.element))
    assert [spot for p, spot in spots.items() if text_of(p)] == [
        Spot("judul", "Ringkasan", in_cell=False),
        Spot("paragraf ke-1", "Ringkasan", in_cell=False),
    ]
