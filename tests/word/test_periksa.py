"""What a check says of a template beyond what rendering refuses."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.pemeriksaan import check_template

Build = Callable[..., bytes]
Find = Callable[[bytes, str], list[Diagnostic]]

DAFTAR_ISI = '{ TOC \\o "1-3" }'
DAFTAR_TABEL = '{ TOC \\c "Tabel" }'
TABEL = "Tabel { SEQ Tabel }\n| Nomor | Nama |\n"


@pytest.fixture
def find(konteks: Mapping[str, object]) -> Find:
    """A template and a code -> the findings with this code."""
    return lambda docx, kode: [one for one in check_template(docx, "t.docx", konteks) if one.kode == kode]


def saved(document: DocumentType) -> bytes:
    """The document as bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def place(found: Diagnostic) -> tuple[str, str]:
    """Where a finding stands: the spot and the heading above it."""
    assert isinstance(found.place, WordPlace)
    return found.place.uraian, found.place.judul


def with_style(gaya: str) -> bytes:
    """Styles with one that has this content."""
    return (
        f'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{gaya}</w:styles>'.encode()
    )


def test_a_missing_style_is_told_once_with_every_paragraph_that_wants_it(templat: Build, find: Find) -> None:
    text = "[List Number] Satu\n[List Bullet] Butir\n[List Number] Dua"
    number, bullet = find(templat(text, {"word/styles.xml": with_style("")}), "LK850")
    assert number.ringkas == "gaya «ListNumber» dipakai tetapi tidak ada pada templat"
    assert [one.uraian for one in number.places if isinstance(one, WordPlace)] == ["paragraf ke-1", "paragraf ke-3"]
    assert place(bullet) == ("paragraf ke-2", "")


def test_a_formula_in_a_style_based_on_rumus_is_fine(templat: Build, find: Find) -> None:
    styles = with_style(
        '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="rumus kecil"/><w:basedOn w:val="R1"/>'
        '</w:style><w:style w:type="paragraph" w:styleId="R1"><w:name w:val="Rumus"/></w:style>'
    )
    text = "{% for s in sasaran %}\n{% for r in s.rumus %}\n[List Bullet] {{ r.baris }}\n{% endfor %}\n{% endfor %}"
    assert find(templat(text, {"word/styles.xml": styles}), "LK851") == []


def test_a_caption_without_any_style_is_told(templat: Build, find: Find) -> None:
    (found,) = find(templat("# Bab\nTabel { SEQ Tabel }\n[Caption] Gambar { SEQ Gambar }"), "LK851")
    assert found.ringkas.startswith("keterangan «Tabel» tidak bergaya «Caption»")
    assert place(found) == ("paragraf ke-1", "Bab")


def test_the_heading_styles_that_the_contents_list_asks_for_must_be_there(templat: Build, find: Find) -> None:
    styles = with_style('<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="Heading 1"/></w:style>')
    found = find(templat('{ TOC \\o "1-2" }', {"word/styles.xml": styles}), "LK851")
    assert [one.ringkas for one in found] == ["gaya «Heading 2» diminta oleh daftar isi tetapi tidak ada"]


def test_a_font_is_found_where_it_is_first_used_wherever_it_is_set(find: Find) -> None:
    document = Document()
    document.styles["Body Text"].font.name = "Bookman Old Style"
    document.add_paragraph("Arial").runs[0].font.name = "Arial"
    document.add_paragraph("gaya", "Body Text")
    document.add_paragraph("gaya lagi", "Body Text")
    document.add_paragraph("langsung").runs[0].font.name = "Tahoma"
    document.sections[0].footer.paragraphs[0].add_run("kaki").font.name = "Verdana"
    found = find(saved(document), "LK852")
    assert [one.ringkas.split("»")[0] for one in found] == [
        "huruf «Bookman Old Style", "huruf «Tahoma", "huruf «Verdana",
    ]  # fmt: skip
    assert place(found[0]) == ("paragraf ke-2", "")
    assert isinstance(found[2].place, WordPlace)
    assert found[2].place.bagian == "kaki halaman"


def test_the_font_of_the_theme_counts_for_text_that_names_none(templat: Build, find: Find) -> None:
    theme = (
        b'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
        b'<a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Aptos"/></a:minorFont>'
        b"</a:fontScheme></a:themeElements></a:theme>"
    )
    assert [one.ringkas.split("»")[0] for one in find(templat("Isi.", {"word/theme/theme1.xml": theme}), "LK852")] == [
        "huruf «Aptos"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{DAFTAR_ISI}\n# Bab", []),
        (f"{DAFTAR_TABEL}\n# Bab", ["templat memuat judul bab tetapi tidak memuat daftar isi"]),
        (f"{DAFTAR_ISI}\nTabel {{ SEQ Tabel }}", ["templat memuat keterangan «Tabel» tetapi tidak memuat daftarnya"]),
        (f"{DAFTAR_TABEL}\nTabel {{ SEQ Tabel }}\nTabel {{ SEQ Tabel }}", []),
        ("Surat tanpa judul.", []),
    ],
)
def test_headings_and_captions_want_their_lists(text: str, expected: list[str], templat: Build, find: Find) -> None:
    assert [one.ringkas for one in find(templat(text), "LK853")] == expected


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (TABEL + "| {% for s in sasaran %} | |\n| {{ s.nomor }} | {{ s.nama }} |\n| {% endfor %} | |", 0),
        (TABEL + "| {% for s in sasaran %} | |\n| {% endfor %} | |", 1),
        (TABEL + "| 1 | Satu |", 1),
        (TABEL + "| | |", 1),
        ("Tanda tangan\n| Pihak Kedua | Pihak Pertama |", 0),
        (TABEL + "| {% for s in sasaran %} | |\n| 1 | {% for b in s.baris %}{{ b.nama }}{% endfor %} |\n"
         "| {% endfor %} | |", 0),
        ("{% for s in sasaran %}\n" + TABEL + "| {{ s.nomor }} | {{ s.nama }} |\n{% endfor %}", 0),
    ],
)  # fmt: skip
def test_a_table_with_a_caption_wants_rows_from_the_data(text: str, faults: int, templat: Build, find: Find) -> None:
    assert len(find(templat(text), "LK854")) == faults


def test_a_table_with_a_repeated_header_row_wants_rows_too(find: Find) -> None:
    document = Document()
    document.add_heading("Bab", 1)
    row = document.add_table(2, 2).rows[0]
    row._tr.get_or_add_trPr().append(row._tr.makeelement(qn("w:tblHeader"), {}))
    row.cells[0].text = "Nomor"
    (found,) = find(saved(document), "LK854")
    assert place(found) == ("tabel ke-1", "Bab")


def test_the_tables_and_parts_of_the_budget_are_judged_one_by_one(templat: Build) -> None:
    konteks = {
        "versi": 1,
        "peraturan": {"uu_1": "Undang-Undang"},
        "tabel": {"iku": [{"nomor": "1"}], "perjanjian": [{"nomor": "1"}], "skala_nilai": []},
        "keuangan": {"jumlah": {"pagu": "5"}, "keterangan_pagu": "Pagu murni."},
        "metode": ["Cara."],
        "penutup": [],
    }
    text = "{% for b in tabel.iku %}{{ b.nomor }}{% endfor %}{% if keuangan.jumlah %}ada{% endif %}"
    (found,) = [one for one in check_template(templat(text), "t.docx", konteks) if one.kode == "LK855"]
    assert found.ringkas.partition(": ")[2] == "«tabel.perjanjian», «keuangan.keterangan_pagu», «metode»"


def test_a_tag_that_cannot_be_read_stops_no_check(templat: Build, find: Find) -> None:
    (found,) = find(templat("{{ instansi. }}\n{{ warna }}"), "LK855")
    assert "«warna»" not in found.ringkas
    assert "«instansi»" in found.ringkas
