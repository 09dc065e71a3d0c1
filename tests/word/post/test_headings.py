"""How headings are named in contents lists."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.word.numbering import read_numbering
from lkip_cli.word.ooxml import W_NS
from lkip_cli.word.post.headings import entry_text, number_paragraphs, outline, visible_text
from lkip_cli.word.styles import read_styles

Xml = Callable[[str], etree._Element]
STYLES = f"""\
<w:styles xmlns:w="{W_NS}">
  <w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub Judul"/><w:basedOn w:val="Judul1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Lamp"><w:name w:val="Lampiran"/>
    <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Isi"><w:name w:val="Isi"/></w:style>
</w:styles>"""


@pytest.mark.parametrize(
    ("properties", "level"),
    [
        ('<w:pStyle w:val="Judul1"/>', 1),
        ('<w:pStyle w:val="Sub"/>', 1),
        ('<w:pStyle w:val="Lamp"/>', 2),
        ('<w:pStyle w:val="Isi"/>', 10),
        ('<w:pStyle w:val="Isi"/><w:outlineLvl w:val="2"/>', 3),
        ("", 10),
    ],
)
def test_the_level_comes_from_the_paragraph_its_style_or_the_base_of_it(properties: str, level: int, xml: Xml) -> None:
    body = xml(f"<w:p><w:pPr>{properties}</w:pPr></w:p>")
    assert outline(body[0], read_styles(etree.fromstring(STYLES))).level == level


def test_breaks_and_tabs_in_a_heading_are_spaces_in_the_list(xml: Xml) -> None:
    body = xml("<w:p><w:r><w:t>BAB I</w:t><w:br/><w:t>PENDAHULUAN</w:t><w:tab/><w:t> A</w:t></w:r></w:p>")
    assert visible_text(body[0]) == "BAB I PENDAHULUAN A"


def test_the_printed_number_stands_before_the_text(xml: Xml) -> None:
    body = xml("<w:p><w:r><w:t>Umum</w:t></w:r></w:p><w:p/>")
    assert [entry_text(p, dict.fromkeys(body, "1.2")) for p in body] == ["1.2 Umum", ""]


def test_paragraphs_are_numbered_in_document_order(xml: Xml) -> None:
    numbering = etree.fromstring(
        f'<w:numbering xmlns:w="{W_NS}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr></w:p>'
    labels = number_paragraphs([xml(item * 3)], read_styles(None), read_numbering(numbering))
    assert list(labels.values()) == ["A)", "B)", "C)"]
