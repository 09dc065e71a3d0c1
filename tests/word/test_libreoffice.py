"""LibreOffice prints the report, tells its pages, and may have saved the template."""

from __future__ import annotations

import io
import os
import select
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from pypdf import PdfReader

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.word import libreoffice
from lkip_cli.word.libreoffice import embedded_fonts, page_numbers, to_pdf
from lkip_cli.word.pages import printed_pages

Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]
Printed = Callable[..., DocumentType]
TIME_LIMIT = 30
"""Seconds; the `sleep` of the tests would go on for twice as long."""
REPORT = """\
{ TOC \\o "1-2" \\h \\z \\u }
{ TOC \\h \\z \\c "Tabel" }
# BAB { SEQ Bab \\* ROMAN } PENDAHULUAN
## Latar Belakang
{% for s in dasar_hukum %}
[List Number] {{ s }}
{% endfor %}
# BAB { SEQ Bab \\* ROMAN } AKUNTABILITAS
{% for s in sasaran %}
## Sasaran {{ s.nama }} & <lain>
{% for b in s.analisis %}
{% if b.jenis == "butir" %}
[List Bullet] {{ b.teks }}
{% else %}
{{ b.teks }}
{% endif %}
{% endfor %}
[Caption] Tabel { SEQ Bab \\c \\* ARABIC }.{ SEQ Tabel \\* ARABIC \\s 1 } Capaian {{ s.nama }}
| No | Nama | Capaian |
| {%tr for b in s.baris %} | | |
| {{ loop.index }} | {{ instansi.nama | gabung }} | {{ b.capaian }} |
| {%tr endfor %} | | |
Upaya:
{% for b in s.baris %}
[List Number] {{ b.nama }}
{% endfor %}
{% endfor %}"""


def ends(pid: int) -> bool:
    """Whether a process ends; a killed one needs a moment until it does."""
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    ended, _, _ = select.select([process], [], [], TIME_LIMIT)
    os.close(process)
    return bool(ended)


@pytest.fixture
def report(bab: Callable[[str], bytes]) -> bytes:
    """A template with chapters on pages of their own, and a landscape section per sasaran at its end."""
    document = Document(io.BytesIO(bab(REPORT)))
    document.styles["Heading 1"].paragraph_format.page_break_before = True
    document.add_paragraph("{% for s in sasaran %}")
    section = document.add_section()
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_paragraph("Rencana {{ s.nama }}")
    back = document.add_section()
    back.orientation = WD_ORIENT.PORTRAIT
    back.page_width, back.page_height = back.page_height, back.page_width
    document.add_paragraph("{% endfor %}")
    document.add_paragraph("Selesai")
    first = next(document.element.body.iter(qn("w:sectPr")))
    first.append(parse_xml(f'<w:pgNumType {nsdecls("w")} w:start="5"/>'))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def pdf_texts(pdf: bytes) -> list[str]:
    """The text of each page, its white space made single."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def shapes(pdf: bytes) -> str:
    """P for each portrait and L for each landscape page."""
    return "".join("L" if p.mediabox.width > p.mediabox.height else "P" for p in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.usefixtures("soffice")
def test_the_report_opens_and_prints_what_it_says(report: bytes, run: Run) -> None:
    docx, findings = run(report)
    assert findings == []
    pdf = to_pdf(docx or b"")
    assert isinstance(pdf, bytes)
    text = " ".join(pdf_texts(pdf))
    for words in (
        "BAB II AKUNTABILITAS",
        "2.3 Sasaran Tiga & <lain>",
        "Tabel 2.3 Capaian Tiga",
        "Dinas Koperasi & UKM",
        "10,50",
    ):
        assert words in text
    assert shapes(pdf) == "PPPLLLP"


@pytest.mark.usefixtures("soffice")
def test_page_numbers_are_found_and_do_not_move_when_printed(report: bytes, run: Run) -> None:
    docx, _ = run(report)
    pdf = to_pdf(docx or b"")
    assert isinstance(pdf, bytes)
    pages = printed_pages(docx or b"", page_numbers(pdf))
    again, _ = run(report, halaman=pages)
    second = to_pdf(again or b"")
    assert isinstance(second, bytes)
    assert printed_pages(again or b"", page_numbers(second)) == pages
    assert "BAB I PENDAHULUAN 6" in pdf_texts(second)[0].replace("\t", " ")
    assert "BAB II AKUNTABILITAS 7" in pdf_texts(second)[0]


def test_a_template_saved_by_libreoffice_gives_the_same_report(
    report: bytes, run: Run, convert: Callable[[bytes, str], bytes]
) -> None:
    """LibreOffice changes ids of styles, drops switches of fields and moves section breaks into tag paragraphs."""
    resaved = convert(report, "docx")
    results = []
    for template in (report, resaved):
        docx, findings = run(template)
        assert findings == []
        pdf = convert(docx or b"", "pdf")
        results.append((pdf_texts(pdf), shapes(pdf)))
    assert results[0] == results[1]


def test_a_report_saved_by_libreoffice_can_be_a_template_again(
    report: bytes, run: Run, convert: Callable[[bytes, str], bytes]
) -> None:
    docx, _ = run(report)
    again, findings = run(convert(docx or b"", "docx"))
    assert findings == []
    texts = [p.text for p in Document(io.BytesIO(again or b"")).paragraphs if p.style and p.style.name == "Caption"]
    assert texts == ["Tabel 2.1 Capaian Satu", "Tabel 2.2 Capaian Dua", "Tabel 2.3 Capaian Tiga"]


@pytest.mark.usefixtures("soffice")
def test_the_fonts_of_a_pdf_are_those_that_it_was_set_in(templat: Callable[..., bytes]) -> None:
    document = Document(io.BytesIO(templat("Huruf rapat")))
    document.paragraphs[0].runs[0].font.name = "Liberation Mono"
    buffer = io.BytesIO()
    document.save(buffer)
    pdf = to_pdf(buffer.getvalue())
    assert isinstance(pdf, bytes)
    assert [name.partition("+")[2] for name in embedded_fonts(pdf)] == ["LiberationMono"]


def test_without_libreoffice_the_finding_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    found = to_pdf(b"")
    assert isinstance(found, Diagnostic)
    assert found.kode == "LK840"
    assert "F9" in found.perbaikan


@pytest.mark.parametrize(("script", "kode"), [("sleep 30", "LK841"), ("exit 0", "LK842"), ("exit 7", "LK842")])
def test_a_libreoffice_that_fails_is_a_finding(
    script: str, kode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\nexec {script}\n" if script.startswith("sleep") else f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(libreoffice, "find_program", lambda: str(program))
    found = to_pdf(b"isi", time_limit=1)
    assert isinstance(found, Diagnostic)
    assert found.kode == kode


def test_what_a_stopped_libreoffice_has_started_is_ended_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, note = tmp_path / "soffice", tmp_path / "anak"
    program.write_text(f"#!/bin/sh\nsleep 60 &\necho $! > {note}\nwait\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(libreoffice, "find_program", lambda: str(program))
    assert isinstance(to_pdf(b"isi", time_limit=2), Diagnostic)
    assert ends(int(note.read_text()))


def test_an_interruption_ends_libreoffice_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, note, temporary = tmp_path / "soffice", tmp_path / "anak", tmp_path / "sementara"
    temporary.mkdir()
    program.write_text(f"#!/bin/sh\nsleep 60 &\necho $! > {note}\nkill -INT $PPID\nwait\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(libreoffice, "find_program", lambda: str(program))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with pytest.raises(KeyboardInterrupt):
        to_pdf(b"isi")
    assert ends(int(note.read_text()))
    assert list(temporary.iterdir()) == []


def test_libreoffice_is_found_where_its_installer_puts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "soffice.exe"
    program.write_text("")
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libreoffice, "PLACES", (str(tmp_path / "tidak-ada"), str(program)))
    assert libreoffice.find_program() == str(program)


def test_a_program_that_cannot_be_started_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "soffice"
    program.write_text("")
    monkeypatch.setattr(libreoffice, "find_program", lambda: str(program))
    found = to_pdf(b"isi")
    assert isinstance(found, Diagnostic)
    assert found.kode == "LK842"
