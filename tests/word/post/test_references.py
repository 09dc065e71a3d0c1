"""Cross-references of Word, in loops and outside."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from lkip_cli.diagnostics import Diagnostic, WordPlace

Printed = Callable[..., DocumentType]
Texts = Callable[[DocumentType], list[str]]
Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]
Write = Callable[..., DocumentType]


def surround(paragraph: Paragraph, name: str, number: str = "7") -> None:
    """Put a bookmark around all runs of a paragraph."""
    first = paragraph._p.find(qn("w:r"))
    first.addprevious(parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="{number}" w:name="{name}"/>'))
    paragraph._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{number}"/>'))


def marked(templat: Callable[..., bytes], text: str, names: dict[str, str]) -> bytes:
    """A template in which the paragraphs that begin with a key of `names` are bookmarked."""
    document = Document(io.BytesIO(templat(text)))
    for paragraph in document.paragraphs:
        for number, (start, name) in enumerate(names.items()):
            if paragraph.text.startswith(start):
                surround(paragraph, name, str(number))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def names_of(document: DocumentType) -> list[str]:
    """The names of all bookmarks in order."""
    return [mark.get(qn("w:name"), "") for mark in document.element.body.iter(qn("w:bookmarkStart"))]


def test_a_reference_shows_the_text_of_its_bookmark(
    templat: Callable[..., bytes], printed: Printed, texts: Texts
) -> None:
    docx = marked(templat, "Lihat { REF _Ref1 \\h }.\nTabel { SEQ Tabel }", {"Tabel": "_Ref1"})
    assert texts(printed(docx))[0] == "Lihat Tabel 1."


def test_a_reference_in_a_loop_means_the_bookmark_of_its_own_pass(
    templat: Callable[..., bytes], printed: Printed, texts: Texts
) -> None:
    text = "{% for s in sasaran %}\nLihat { REF _Ref1 \\h }.\nTabel { SEQ Tabel }\n{% endfor %}"
    document = printed(marked(templat, text, {"Tabel": "_Ref1"}))
    assert texts(document)[::2] == ["Lihat Tabel 1.", "Lihat Tabel 2.", "Lihat Tabel 3."]
    assert names_of(document) == ["_Ref1", "_Ref1_2", "_Ref1_3"]


def test_a_reference_in_an_inner_loop_finds_the_bookmark_of_the_outer_pass_or_of_the_document(
    templat: Callable[..., bytes], printed: Printed, texts: Texts
) -> None:
    text = """\
Umum { SEQ Umum }
{% for s in sasaran %}
Tabel { SEQ Tabel }
{% for b in s.baris %}
Lihat { REF luar } dan { REF dalam }.
{% endfor %}
{% endfor %}"""
    found = texts(printed(marked(templat, text, {"Umum": "luar", "Tabel": "dalam"})))
    assert [one for one in found if one.startswith("Lihat")] == [
        f"Lihat Umum 1 dan Tabel {n}." for n in (1, 1, 2, 2, 3, 3)
    ]


def test_a_reference_to_nothing_is_refused_with_its_place(templat: Callable[..., bytes], run: Run) -> None:
    result, findings = run(templat("# Bab\nLihat { REF _Ref9 \\h }."))
    assert result is None
    assert [(one.kode, one.ringkas) for one in findings] == [("LK831", "rujukan silang ke «_Ref9» tidak ada tujuannya")]


def test_a_header_may_refer_to_a_bookmark_of_the_body(templat: Callable[..., bytes], printed: Printed) -> None:
    document = Document(io.BytesIO(marked(templat, "Tabel { SEQ Tabel }", {"Tabel": "_Ref1"})))
    header = document.sections[0].header.paragraphs[0]
    for run in [*Document(io.BytesIO(templat("{ REF _Ref1 }"))).paragraphs[0].runs]:
        header._p.append(run._r)
    buffer = io.BytesIO()
    document.save(buffer)
    assert printed(buffer.getvalue()).sections[0].header.paragraphs[0].text == "Tabel 1"


def test_a_reference_to_nothing_in_a_header_says_so(templat: Callable[..., bytes], run: Run) -> None:
    document = Document(io.BytesIO(templat("Isi.")))
    for part in Document(io.BytesIO(templat("{ REF _Ref9 }"))).paragraphs[0].runs:
        document.sections[0].header.paragraphs[0]._p.append(part._r)
    buffer = io.BytesIO()
    document.save(buffer)
    place = run(buffer.getvalue())[1][0].place
    assert isinstance(place, WordPlace)
    assert place.bagian == "kepala halaman"


def test_a_reference_to_a_number_shows_the_number_of_the_heading(
    bab: Callable[[str], bytes], printed: Printed, texts: Texts
) -> None:
    docx = marked(bab, "# A\n## B\n## C\nLihat { REF _Ref1 \\r \\h }.", {"C": "_Ref1"})
    assert texts(printed(docx))[-1] == "Lihat 1.2."


def test_a_reference_to_a_page_shows_the_page_where_it_is_known(
    templat: Callable[..., bytes], printed: Printed, texts: Texts
) -> None:
    docx = marked(templat, "Halaman { PAGEREF _Ref1 }.\nTujuan", {"Tujuan": "_Ref1"})
    assert texts(printed(docx))[0] == "Halaman –."
    assert texts(printed(docx, halaman={"_Ref1": "12"}))[0] == "Halaman 12."


def test_names_of_repeated_bookmarks_stay_within_the_40_characters_of_word(
    templat: Callable[..., bytes], printed: Printed
) -> None:
    long = "tabel_anggaran_menurut_bidang_dan_sasaran"[:40]
    names = names_of(printed(marked(templat, "{% for s in sasaran %}\nT {{ s.nama }}\n{% endfor %}", {"T": long})))
    assert len(set(names)) == 3
    assert all(len(name) <= 40 for name in names)


def test_an_internal_link_in_a_loop_leads_to_the_bookmark_of_its_own_pass(
    templat: Callable[..., bytes], printed: Printed
) -> None:
    docx = marked(templat, "{% for s in sasaran %}\nT {{ s.nama }}\nTaut\n{% endfor %}", {"T ": "tuju"})
    document = Document(io.BytesIO(docx))
    paragraph = next(p for p in document.paragraphs if p.text == "Taut")
    link = parse_xml(f'<w:hyperlink {nsdecls("w")} w:anchor="tuju"/>')
    link.append(paragraph.runs[0]._r)
    paragraph._p.append(link)
    buffer = io.BytesIO()
    document.save(buffer)
    body = printed(buffer.getvalue()).element.body
    assert [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))] == ["tuju", "tuju_2", "tuju_3"]
