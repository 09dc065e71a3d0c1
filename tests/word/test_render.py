"""Data on its way to the page: literal, clean, and out of reach of the template."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from docx.shared import Pt

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.laporan.cetak import Angka, Span, Teks

Build = Callable[..., bytes]
Printed = Callable[..., DocumentType]
Texts = Callable[[DocumentType], list[str]]
Rows = Callable[[DocumentType], list[list[str]]]
Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]


def places(findings: list[Diagnostic]) -> list[tuple[str, str, str]]:
    """Code, place and heading of each finding."""
    return [(one.kode, one.place.uraian, one.place.judul) for one in findings if isinstance(one.place, WordPlace)]


def saved(document: DocumentType) -> bytes:
    """The document as bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "hostile",
    [
        "A & B < C > D",
        "</w:t></w:r></w:p><w:p/>",
        "{{ 7 * 7 }}",
        "{% if %}",
        "&amp; &lt;",
        "\"kutip\" 'lagi'",
        "]]>",
        "<select>",
    ],
)
def test_data_is_printed_literally_in_body_table_header_and_footer(hostile: str, run: Run, texts: Texts) -> None:
    document = Document()
    document.add_paragraph("{{ x }}")
    document.add_table(1, 1).rows[0].cells[0].text = "{{ x }}"
    document.sections[0].header.paragraphs[0].text = "{{ x }}"
    document.sections[0].footer.paragraphs[0].text = "{{ x }}"
    result, findings = run(saved(document), {"x": hostile})
    assert findings == []
    assert result is not None
    opened = Document(io.BytesIO(result))
    section = opened.sections[0]
    assert texts(opened) == [hostile, hostile]
    assert [section.header.paragraphs[0].text, section.footer.paragraphs[0].text] == [hostile, hostile]


def test_characters_that_xml_forbids_and_private_marks_are_taken_out_of_data(
    templat: Build, printed: Printed, texts: Texts
) -> None:
    hostile = "a\x00b\x07c\x0bd\x1be\ud800f\ufffeg\uffffh\ue7c1i\ue7c5j"
    assert texts(printed(templat("{{ x }} akhir"), {"x": hostile})) == ["abcdefghij akhir"]


def test_a_line_break_in_data_is_a_line_break_on_the_page(templat: Build, printed: Printed) -> None:
    paragraph = printed(templat("{{ x }}"), {"x": "satu\r\ndua\ntiga"}).paragraphs[0]
    assert paragraph.text == "satu\ndua\ntiga"


def test_a_figure_is_printed_without_its_tag(templat: Build, printed: Printed, texts: Texts) -> None:
    assert texts(printed(templat("Capai {{ x }}%."), {"x": Angka("98,04", "capaian/iku-1/2018-TW2")})) == [
        "Capai 98,04%."
    ]


def test_bold_and_italic_spans_keep_the_look_of_the_template(printed: Printed) -> None:
    document = Document()
    document.add_paragraph().add_run("{{ x }}").font.size = Pt(9)
    spans = (Span("biasa "), Span("tebal", tebal=True), Span(" "), Span("keduanya", tebal=True, miring=True))
    runs = printed(saved(document), {"x": Teks(spans)}).paragraphs[0].runs
    assert [(run.text, run.bold, run.italic, run.font.size) for run in runs] == [
        ("biasa ", None, None, Pt(9)),
        ("tebal", True, None, Pt(9)),
        (" ", None, None, Pt(9)),
        ("keduanya", True, True, Pt(9)),
    ]


def test_alternative_texts_of_pictures_are_filled_in(printed: Printed) -> None:
    document = Document()
    pixel = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
    )
    document.add_picture(io.BytesIO(pixel))
    document.element.body.find(f".//{qn('wp:docPr')}").set("descr", "Logo {{ instansi.nama }} {{ x }}")
    isi = {"instansi": {"nama": 'A & "B"'}, "x": Angka("1", "tag/rahasia/2018-TW2")}
    result = printed(saved(document), isi)
    assert result.element.body.find(f".//{qn('wp:docPr')}").get("descr") == 'Logo A & "B" 1'


@pytest.mark.parametrize("value", [None, 1.5, True, ["a"], {"a": "b"}, object()])
def test_what_is_not_made_for_printing_is_refused(value: object, templat: Build, run: Run) -> None:
    result, findings = run(templat("Awal\n{{ x }}"), {"x": value})
    assert result is None
    assert places(findings) == [("LK824", "paragraf ke-2", "")]


@pytest.mark.parametrize(
    ("tag", "kode"),
    [
        ("{{ instansi.__class__ }}", "LK821"),
        ("{{ instansi.items() }}", "LK818"),
        ("{{ sasaran.append(9) }}", "LK818"),
        ("{{ cycler.__init__.__globals__ }}", "LK820"),
        ("{{ instansi.items }}", "LK821"),
        ("{{ instansi.nama.format }}", "LK821"),
        ("{{ '%0100000000d' % 1 }}", "LK818"),
        ("{{ 'a' * 1000000000 }}", "LK818"),
        ("{{ 9 ** 9 ** 9 }}", "LK818"),
        ("{{ instansi.nama | center(100000000) }}", "LK822"),
        ("{{ instansi.nama | safe }}", "LK822"),
        ("{{ instansi | attr('nama') }}", "LK822"),
        ("{{ range(10) }}", "LK818"),
        ("{{ instansi.nama | round(2) }}", "LK822"),
        ("{{ instansi.nama | default('-') }}", "LK822"),
        ("{{ instansi.nama ~ 'x' }}", "LK818"),
        ("{{ instansi.nama is string }}", "LK818"),
        ("{% include '/etc/passwd' %}", "LK811"),
        ("{% import 'x' as y %}", "LK811"),
        ("{% set x = 1 %}", "LK811"),
        ("{% macro x() %}", "LK811"),
        ("{% autoescape false %}", "LK811"),
        ("{% raw %}", "LK811"),
    ],
)
def test_what_could_reach_beyond_the_data_is_refused(tag: str, kode: str, templat: Build, run: Run) -> None:
    result, findings = run(templat(tag))
    assert result is None
    assert kode in {one.kode for one in findings}


def test_a_kode_written_with_a_hyphen_is_told_to_use_underscores(templat: Build, run: Run) -> None:
    finding = run(templat("{{ peraturan.perpres-29 }}"), {"peraturan": {"perpres": "x"}})[1][0]
    assert (finding.kode, "garis bawah" in finding.perbaikan) == ("LK818", True)


def test_nested_loops_that_print_nothing_are_stopped(templat: Build, run: Run) -> None:
    loops = "\n".join("{% for " + name + " in banyak %}" for name in "abcd") + "\n{% endfor %}" * 4
    assert [one.kode for one in run(templat(loops))[1]] == ["LK826"]


def test_an_endless_print_is_stopped(templat: Build, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lkip_cli.word.render.run.MAX_CHARACTERS", 100_000)
    text = "{% for a in banyak %}{% for b in banyak %}{{ x }}{% endfor %}{% endfor %}"
    assert [one.kode for one in run(templat(text), {"banyak": ["a"] * 100, "x": "x" * 100})[1]] == ["LK826"]


def test_the_context_is_not_changed(templat: Build, run: Run, konteks: Mapping[str, object]) -> None:
    before = repr(konteks)
    run(templat("{% for s in sasaran %}\n{{ s.nama }}\n{% endfor %}"))
    assert repr(konteks) == before
