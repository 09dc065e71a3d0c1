"""Fields of a template are brought into one form."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from lkip_cli.word.fields import find_fields
from lkip_cli.word.ooxml import P, text_of
from lkip_cli.word.templat.fields import normalize_fields

Xml = Callable[[str], etree._Element]
BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def code(text: str) -> str:
    """The markup of an instruction."""
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def text(words: str) -> str:
    """The markup of a run."""
    return f"<w:r><w:t>{words}</w:t></w:r>"


def test_a_simple_field_becomes_a_complex_one(xml: Xml) -> None:
    root = xml(f'<w:p><w:fldSimple w:instr=" SEQ Tabel ">{text("3")}</w:fldSimple>{text(" Judul")}</w:p>')
    normalize_fields(root)
    assert [field.instruction for field in find_fields(root)] == ["SEQ Tabel"]
    assert text_of(root[0]) == "3 Judul"


def test_a_split_instruction_is_joined(xml: Xml) -> None:
    root = xml(f"<w:p>{BEGIN}{code(' RE')}{code('F _Ref')}{code('12 ')}{SEPARATE}{text('x')}{END}</w:p>")
    normalize_fields(root)
    assert [[part.text for part in field.instructions] for field in find_fields(root)] == [[" REF _Ref12 "]]


def test_a_filled_contents_list_is_emptied_down_to_one_paragraph(xml: Xml) -> None:
    page = BEGIN + code("PAGEREF _Toc1") + SEPARATE + text("4") + END
    root = xml(
        f"<w:p>{text('Sebelum')}</w:p>"
        f"<w:p><w:pPr/>{BEGIN}{code(' TOC ')}{code('1-3 ')}{SEPARATE}"
        f"<w:hyperlink>{text('{{ s.nama }}')}{page}</w:hyperlink></w:p>"
        f"<w:p><w:hyperlink>{text('BAB II')}{page}</w:hyperlink></w:p>"
        f"<w:p>{END}</w:p>"
        f"<w:p>{text('Sesudah')}</w:p>"
    )
    normalize_fields(root)
    assert [field.instruction for field in find_fields(root)] == ["TOC 1-3"]
    assert [text_of(paragraph) for paragraph in root.iter(P)] == ["Sebelum", "", "Sesudah"]


def test_text_behind_a_contents_list_in_its_last_paragraph_stays(xml: Xml) -> None:
    root = xml(f"<w:p>{BEGIN}{code('TOC')}{SEPARATE}{text('A')}</w:p><w:p>{text('B')}{END}{text(' lanjut')}</w:p>")
    normalize_fields(root)
    assert [text_of(paragraph) for paragraph in root.iter(P)] == ["", " lanjut"]


def test_a_contents_list_inside_one_paragraph_keeps_what_stands_around_it(xml: Xml) -> None:
    root = xml(f"<w:p>{text('Isi: ')}{BEGIN}{code('TOC')}{SEPARATE}{text('A')}{END}{text(' akhir')}</w:p>")
    normalize_fields(root)
    assert [text_of(paragraph) for paragraph in root.iter(P)] == ["Isi:  akhir"]
