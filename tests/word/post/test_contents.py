"""Contents lists filled as Word would fill them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from docx.document import Document as DocumentType
from docx.oxml.ns import qn

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word.fields import Field, find_fields
from lkip_cli.word.ooxml import INSTR, make
from lkip_cli.word.post.contents import read_scope

Bab = Callable[[str], bytes]
Printed = Callable[..., DocumentType]
Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]
TEXT = """\
{ TOC \\o "1-2" \\h \\z \\u }
{ TOC \\h \\z \\c "Tabel" }
# BAB { SEQ Bab \\* ROMAN } PENDAHULUAN
## Latar Belakang
### Rincian
[Caption] Tabel { SEQ Bab \\c }.{ SEQ Tabel } Satu
# BAB { SEQ Bab \\* ROMAN } PENUTUP
{% for s in sasaran %}
## Sasaran {{ s.nama }} & lainnya
{% endfor %}"""
ENTRIES = [
    ("toc 1", "BAB I PENDAHULUAN"),
    ("toc 2", "1.1 Latar Belakang"),
    ("toc 1", "BAB II PENUTUP"),
    ("toc 2", "2.1 Sasaran Satu & lainnya"),
    ("toc 2", "2.2 Sasaran Dua & lainnya"),
    ("toc 2", "2.3 Sasaran Tiga & lainnya"),
    ("table of figures", "Tabel 1.1 Satu"),
]


def entries(document: DocumentType) -> list[tuple[str, str, str]]:
    """Style, text and page of each entry."""
    found = []
    for paragraph in document.paragraphs:
        link = paragraph._p.find(qn("w:hyperlink"))
        if link is not None and paragraph.style is not None:
            texts = [t.text or "" for t in link.iter(qn("w:t"))]
            found.append((paragraph.style.name or "", texts[0], texts[1]))
    return found


def test_headings_and_captions_are_listed_with_their_numbers(bab: Bab, printed: Printed) -> None:
    assert [entry[:2] for entry in entries(printed(bab(TEXT)))] == ENTRIES


def test_page_numbers_are_dashes_until_they_are_known(bab: Bab, printed: Printed) -> None:
    assert {page for _, _, page in entries(printed(bab(TEXT)))} == {"–"}


def test_known_page_numbers_are_printed(bab: Bab, printed: Printed) -> None:
    pages = {f"_Toc{n:08d}": str(n + 3) for n in range(1, 8)}
    assert [page for _, _, page in entries(printed(bab(TEXT), halaman=pages))] == ["4", "5", "6", "7", "8", "9", "10"]


def test_every_entry_points_at_a_bookmark_around_its_heading(bab: Bab, printed: Printed) -> None:
    body = printed(bab(TEXT)).element.body
    anchors = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    marks = {mark.get(qn("w:name")): mark for mark in body.iter(qn("w:bookmarkStart"))}
    assert len(set(anchors)) == len(ENTRIES)
    assert set(anchors) == set(marks)
    instructions = [field.instruction for field in find_fields(body) if field.keyword == "PAGEREF"]
    assert instructions == [f"PAGEREF {anchor} \\h" for anchor in anchors]


def test_the_field_itself_stays_so_that_word_can_update_it(bab: Bab, printed: Printed) -> None:
    fields = [field for field in find_fields(printed(bab(TEXT)).element.body) if field.keyword == "TOC"]
    assert [field.instruction for field in fields] == ['TOC \\o "1-2" \\h \\z \\u', 'TOC \\h \\z \\c "Tabel"']


def test_a_contents_list_that_word_had_filled_is_filled_anew(bab: Bab, run: Run, printed: Printed) -> None:
    """The old entries repeat the headings with their tags; they must neither stay nor be read as tags."""
    filled = run(
        bab(TEXT.replace("{{ s.nama }}", "N").replace("{% for s in sasaran %}", "A").replace("{% endfor %}", "B"))
    )
    again = filled[0]
    assert again is not None
    assert [entry[:2] for entry in entries(printed(again))] == [
        *ENTRIES[:3],
        ("toc 2", "2.1 Sasaran N & lainnya"),
        ENTRIES[-1],
    ]


def test_a_list_over_nothing_shows_a_dash(bab: Bab, printed: Printed) -> None:
    document = printed(bab('{ TOC \\h \\z \\c "Tabel" }\n# BAB { SEQ Bab } SATU'))
    assert document.paragraphs[0].text == "–"


def test_without_the_styles_the_entries_keep_the_style_of_the_list_and_a_warning_says_so(
    templat: Callable[..., bytes], run: Run
) -> None:
    result, findings = run(templat("[List Bullet] { TOC \\o 1-3 }\n# Satu"))
    assert result is not None
    assert [(one.kode, one.ringkas) for one in findings] == [("LK830", "gaya «toc 1» tidak ada")]


@pytest.mark.parametrize(
    ("instruction", "levels", "styles", "label"),
    [
        ('TOC \\o "1-3" \\h \\z \\u', (1, 3), {}, None),
        ("TOC \\o \\h", (1, 9), {}, None),
        ('TOC \\h \\z \\t "Judul Depan;1;Lampiran;2"', (1, 0), {"judul depan": 1, "lampiran": 2}, None),
        ('TOC \\h \\z \\c "Tabel"', (1, 0), {}, "Tabel"),
    ],
)
def test_the_switches_say_what_is_listed(
    instruction: str, levels: tuple[int, int], styles: dict[str, int], label: str | None
) -> None:
    text = make(INSTR)
    text.text = instruction
    scope = read_scope(Field(make(INSTR), [text]))
    assert (scope.levels, dict(scope.styles), scope.label) == (levels, styles, label)


def test_words_before_the_field_in_its_paragraph_head_the_list(bab: Bab, printed: Printed) -> None:
    document = printed(bab('DAFTAR ISI{ TOC \\o "1-1" }\n# Pendahuluan\n# Penutup'))
    assert [p.text.partition("\t")[0] for p in document.paragraphs[:3]] == ["DAFTAR ISI", "Pendahuluan", "Penutup"]
