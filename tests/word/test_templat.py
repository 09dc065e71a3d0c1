"""Tags, loops and conditions of a template, from the template to the printed report."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from lkip_cli.diagnostics import Diagnostic

Build = Callable[..., bytes]
Printed = Callable[..., DocumentType]
Texts = Callable[[DocumentType], list[str]]
Rows = Callable[[DocumentType], list[list[str]]]
Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]


def saved(document: DocumentType) -> bytes:
    """The document as bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_tag_is_replaced_where_it_stands(templat: Build, printed: Printed, texts: Texts) -> None:
    assert texts(printed(templat("Nama {{ instansi.nama }}."))) == ["Nama Dinas Koperasi & UKM."]


@pytest.mark.parametrize(
    "runs",
    [
        ("{", "{ instansi.nama }}"),
        ("{{ inst", "ansi.na", "ma }", "}"),
        ("{{", " ", "instansi", ".", "nama", " ", "}}"),
        ("{{\u00a0instansi.nama\u200b }}",),
    ],
)
def test_a_tag_split_over_runs_is_joined(runs: tuple[str, ...], printed: Printed, texts: Texts) -> None:
    document = Document()
    paragraph = document.add_paragraph()
    for position, text in enumerate(runs):
        paragraph.add_run(text).bold = position % 2 == 0
    assert texts(printed(saved(document))) == ["Dinas Koperasi & UKM"]


def test_the_look_of_a_tag_is_the_look_where_it_begins(printed: Printed) -> None:
    document = Document()
    paragraph = document.add_paragraph("Nama ")
    paragraph.add_run("{{ inst").bold = True
    paragraph.add_run("ansi.nama }}").italic = True
    runs = printed(saved(document)).paragraphs[0].runs
    assert [(run.text, run.bold, run.italic) for run in runs if run.text] == [
        ("Nama ", None, None),
        ("Dinas Koperasi & UKM", True, None),
    ]


@pytest.mark.parametrize("quotes", ["\u201c{}\u201d", "\u2018{}\u2019", "\u201e{}\u201c", "'{}'"])
def test_typographic_quotes_inside_a_tag_are_read_as_plain_ones(
    quotes: str, templat: Build, printed: Printed, texts: Texts
) -> None:
    text = "{% if instansi.nama == " + quotes.format("x") + " %}ya{% else %}bukan{% endif %}"
    assert texts(printed(templat(text))) == ["bukan"]


def test_private_characters_typed_into_a_template_do_no_harm(templat: Build, printed: Printed, texts: Texts) -> None:
    assert texts(printed(templat("a\ue7c0b\ue7c1c {{ instansi.nama }}"))) == ["abc Dinas Koperasi & UKM"]


def test_a_loop_in_paragraphs_repeats_them_and_disappears(templat: Build, printed: Printed, texts: Texts) -> None:
    text = "Awal\n{% for s in sasaran %}\n{{ loop.index }}. {{ s.nama }}\n{% endfor %}\nAkhir"
    assert texts(printed(templat(text))) == ["Awal", "1. Satu", "2. Dua", "3. Tiga", "Akhir"]


def test_nested_loops_and_conditions_choose_the_style_of_each_block(templat: Build, printed: Printed) -> None:
    text = """\
{% for s in sasaran %}
## {{ s.nama }}
{% for b in s.analisis %}
{% if b.jenis == "butir" %}
[List Bullet] {{ b.teks }}
{% else %}
{{ b.teks }}
{% endif %}
{% endfor %}
{% endfor %}"""
    found = [(p.text, p.style.name if p.style else "") for p in printed(templat(text)).paragraphs if p.text]
    one = [("Tercatat 150 koperasi.", "Normal"), ("Pembinaan rutin", "List Bullet")]
    assert found == [("Satu", "Heading 2"), *one, ("Dua", "Heading 2"), *one, ("Tiga", "Heading 2"), *one]


@pytest.mark.parametrize("prefix", ["", "tr"])
def test_a_loop_in_rows_repeats_the_row_between(prefix: str, templat: Build, printed: Printed, rows: Rows) -> None:
    text = "| No | Nama |\n| {%tr for s in sasaran %} | |\n| {{ s.nomor }} | {{ s.nama }} |\n| {%tr endfor %} | |"
    assert rows(printed(templat(text.replace("{%tr", "{%" + prefix)))) == [
        ["No", "Nama"],
        ["1", "Satu"],
        ["2", "Dua"],
        ["3", "Tiga"],
    ]


def test_a_row_loop_over_nothing_leaves_the_header_row(templat: Build, printed: Printed, rows: Rows) -> None:
    text = "| No | Nama |\n| {% for s in kosong %} | |\n| {{ s.nomor }} | x |\n| {% endfor %} | |"
    assert rows(printed(templat(text))) == [["No", "Nama"]]


def test_a_table_that_loses_all_its_rows_disappears(templat: Build, printed: Printed) -> None:
    document = printed(templat("Awal\n| {% for s in kosong %} |\n| {{ s.nomor }} |\n| {% endfor %} |\nAkhir"))
    assert document.tables == []


def test_a_cell_whose_paragraphs_all_disappear_keeps_one(printed: Printed) -> None:
    document = Document()
    cell = document.add_table(1, 1).rows[0].cells[0]
    cell.text = "{% if kosong %}"
    cell.add_paragraph("isi")
    cell.add_paragraph("{% endif %}")
    assert [p.text for p in printed(saved(document)).tables[0].rows[0].cells[0].paragraphs] == [""]


def test_a_loop_inside_one_paragraph_repeats_the_words(templat: Build, printed: Printed, texts: Texts) -> None:
    text = "Terdiri atas {% for s in sasaran %}{{ s.nama }}{% if not loop.last %}, {% endif %}{% endfor %}."
    assert texts(printed(templat(text))) == ["Terdiri atas Satu, Dua, Tiga."]


def test_a_section_break_in_a_tag_paragraph_is_kept(printed: Printed) -> None:
    document = Document()
    document.add_paragraph("Depan")
    document.add_section()
    document.add_paragraph("Belakang")
    carrier = next(p for p in document.paragraphs if p._p.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None)
    carrier.add_run("{% if sasaran %}")
    document.add_paragraph("{% endif %}")
    assert len(printed(saved(document)).sections) == 2


def test_a_page_break_in_a_tag_paragraph_is_kept(printed: Printed) -> None:
    document = Document()
    document.add_paragraph("{% if sasaran %}").add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Isi")
    document.add_paragraph("{% endif %}")
    assert 'w:type="page"' in printed(saved(document)).element.xml


def test_footnotes_are_rendered(run: Run, templat: Build) -> None:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    plain = templat("Isi.")
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        rels = archive.read("word/_rels/document.xml.rels").decode()
        types = archive.read("[Content_Types].xml").decode()
    notes = (
        f'<w:footnotes xmlns:w="{w}"><w:footnote w:id="2"><w:p><w:r>'
        "<w:t>Sumber: {{ instansi.nama }}</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    docx = templat(
        "Isi.",
        {
            "word/footnotes.xml": notes,
            "word/_rels/document.xml.rels": rels.replace(
                "</Relationships>",
                f'<Relationship Id="rId99" Type="{rel}/footnotes" Target="footnotes.xml"/></Relationships>',
            ),
            "[Content_Types].xml": types.replace(
                "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
            ),
        },
    )
    result, findings = run(docx)
    assert findings == []
    assert result is not None
    with zipfile.ZipFile(io.BytesIO(result)) as archive:
        assert "Sumber: Dinas Koperasi &amp; UKM" in archive.read("word/footnotes.xml").decode()


def test_a_text_box_is_rendered_once(printed: Printed, texts: Texts) -> None:
    """Word writes a text box twice, the second time for Word 2007."""
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = "<w:txbxContent><w:p><w:r><w:t>{{ instansi.nama }}</w:t></w:r></w:p></w:txbxContent>"
    document = Document()
    run = document.add_paragraph("Di luar {{ warna }} ").add_run()
    run._r.append(
        parse_xml(
            f"<mc:AlternateContent {nsdecls('w')} {names}><mc:Choice Requires='wps'><w:pict>{box}</w:pict></mc:Choice>"
            f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
        )
    )
    assert texts(printed(saved(document))) == ["Di luar FFC000 ", "Dinas Koperasi & UKM"]


def test_a_comment_of_the_author_does_not_reach_the_report(printed: Printed) -> None:
    document = Document()
    paragraph = document.add_paragraph("{{ instansi.nama }}")
    document.add_comment(paragraph.runs, text="Periksa {{ ini }}")
    result = printed(saved(document))
    assert "comment" not in result.element.xml
    assert not any("comments" in str(part.partname) for part in result.part.package.iter_parts())
