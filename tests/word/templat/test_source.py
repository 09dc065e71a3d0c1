"""A part of a template as Jinja source with one line per paragraph."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from lkip_cli.word.styles import read_styles
from lkip_cli.word.templat.source import Source, read_source

Xml = Callable[[str], etree._Element]


def source_of(root: etree._Element) -> Source:
    """The source of a body."""
    return read_source(root, "word/document.xml", "t.docx", "isi", read_styles(None))


def paragraph(text: str) -> str:
    """The markup of a paragraph."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_each_paragraph_begins_a_line(xml: Xml) -> None:
    rows = [f"<w:tr><w:tc>{paragraph(text)}</w:tc></w:tr>" for text in ("{% for x in y %}", "{{ x }}")]
    table = f"<w:tbl>{''.join(rows)}</w:tbl>"
    source = source_of(xml(paragraph("satu\ndua") + paragraph("{% if a %}") + table + paragraph("tiga")))
    lines = source.text.split("\n")
    assert len(lines) == 6
    assert [
        marker in line
        for marker, line in zip(("satu dua", "{% if a %}", "for x", "{{ x }}", "tiga"), lines[1:], strict=True)
    ] == [True] * 5
    assert [source.line_at(n).text for n in (2, 3, 6)] == ["satu\ndua", "{% if a %}", "tiga"]


def test_a_line_number_outside_means_the_nearest_paragraph(xml: Xml) -> None:
    source = source_of(xml(paragraph("satu") + paragraph("dua")))
    assert [source.line_at(n).text for n in (None, 0, 1, 99)] == ["satu", "satu", "satu", "dua"]


def test_signs_inside_a_tag_reach_jinja_as_written(xml: Xml) -> None:
    source = source_of(xml(paragraph("{% if a &lt; 3 and b == “&amp;” %}x &lt; y{% endif %}")))
    assert '{% if a < 3 and b == "&" %}x &lt; y{% endif %}' in source.text


def test_statement_paragraphs_and_rows_leave_only_their_tags(xml: Xml) -> None:
    row = f"<w:tr><w:tc>{paragraph('{%tr for x in y %}')}</w:tc><w:tc><w:p/></w:tc></w:tr>"
    source = source_of(xml(f"{paragraph('{%p if a %}')}<w:tbl>{row}</w:tbl>"))
    assert "<w:tr" not in source.text
    assert "<w:p>" not in source.text
    assert "{% if a %}" in source.text
    assert "{% for x in y %}" in source.text


def test_bookmarks_and_references_carry_the_passes_of_their_loops(xml: Xml) -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Ref1 \\h </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    source = source_of(xml(f'<w:p><w:bookmarkStart w:id="1" w:name="_Ref1"/><w:bookmarkEnd w:id="1"/>{field}</w:p>'))
    assert 'w:name="_Ref1{{ lkip_putaran }}"' in source.text
    assert " REF _Ref1{{ lkip_putaran }} \\h " in source.text
