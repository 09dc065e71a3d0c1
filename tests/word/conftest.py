"""What the tests of the room word share: small templates written as text, and readers of the result."""

from __future__ import annotations

import datetime
import io
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph
from lxml import etree

from lkip_cli.diagnostics import PENANDA, Diagnostic
from lkip_cli.laporan.cetak import Angka, Span, Teks
from lkip_cli.word.laporan import Properti, render_report
from lkip_cli.word.ooxml import M_NS, W_NS
from tests.word.bangun import DRAWINGS, add_drawing, add_list_styles, number_headings

TERBIT = datetime.date(2018, 7, 10)
NAMA = "laporan.docx"
BERTINGKAT = ("S1 I1 K1", "S1 I1 K2", "S1 I2 K3", "S2 I2 K4", "S2  K5", "S2  K6")
_CELL = re.compile(r"(?:\{\{.*?\}\}|\{%.*?%\}|[^|])+")
_PIECE = re.compile(r"(\{ [A-Z].*? \}|\{\+ .*? \+\})")


def add_field(paragraph: Paragraph, instruction: str) -> None:
    """A complex field as Word writes it, with a question mark as its result."""
    marks = [f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")]
    code = f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>'
    for content in (marks[0], code, marks[1], "<w:t>?</w:t>", marks[2]):
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{content}</w:r>"))


def add_text(paragraph: Paragraph, text: str) -> None:
    """Text in which `{ SEQ Tabel }` is a field and `{+ kata +}` a tracked insertion."""
    for piece in _PIECE.split(text):
        if _PIECE.fullmatch(piece) and piece.startswith("{ "):
            add_field(paragraph, piece[2:-2])
        elif _PIECE.fullmatch(piece):
            inserted = OxmlElement("w:ins")
            inserted.set(qn("w:id"), "1")
            paragraph._p.append(inserted)
            inserted.append(paragraph.add_run(piece[3:-3])._r)
        elif piece:
            paragraph.add_run(piece)


def write_template(text: str, document: DocumentType | None = None) -> DocumentType:
    """A document from lines: `# ` heading, `[Gaya] ` style or drawing, `| a | b |` table row, else a paragraph."""
    document = document or Document()
    table = None
    for line in text.replace(PENANDA, "").split("\n"):
        if line.startswith("| "):
            cells = [cell.strip() for cell in _CELL.findall(line.strip().strip("|"))]
            table = table or document.add_table(0, len(cells), "Table Grid")
            for cell, content in zip(table.add_row().cells, cells, strict=True):
                add_text(cell.paragraphs[0], content)
            continue
        table = None
        heading = re.match(r"(#+) (.*)", line)
        style = re.match(r"\[(.*?)\] (.*)", line)
        if heading:
            add_text(document.add_heading("", len(heading[1])), heading[2])
        elif style and style[1].split()[0] in DRAWINGS:
            add_drawing(document, style[1], style[2])
        elif style:
            add_text(document.add_paragraph("", style[1]), style[2])
        else:
            add_text(document.add_paragraph(), line)
    return document


def to_bytes(document: DocumentType) -> bytes:
    """The document as a file in memory."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def with_parts(docx: bytes, parts: Mapping[str, str | bytes]) -> bytes:
    """The same package with parts added or replaced."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, data in parts.items():
            new.writestr(name, data)
    return buffer.getvalue()


@pytest.fixture
def templat() -> Callable[..., bytes]:
    """Text (see `write_template`) and parts -> the bytes of a template."""

    def build(text: str, parts: Mapping[str, str | bytes] | None = None) -> bytes:
        return with_parts(to_bytes(write_template(text)), parts or {})

    return build


@pytest.fixture
def konteks() -> dict[str, object]:
    """A small context in the shape of the real one."""

    def rows(*names: str) -> list[dict[str, object]]:
        return [
            {"nomor": str(n), "nama": name, "capaian": Angka(f"{n}0,50", f"capaian/{name}/2018-TW2")}
            for n, name in enumerate(names, 1)
        ]

    analisis = [
        {"jenis": "paragraf", "teks": Teks((Span("Tercatat "), Span("150", tebal=True), Span(" koperasi.")))},
        {"jenis": "butir", "teks": Teks((Span("Pembinaan rutin"),))},
    ]  # fmt: skip
    lain = {"analisis": analisis, "baris": rows("a", "b"), "rumus": [{"indikator": "a", "baris": "(a)/(b)"}]}
    sasaran = [{**row, **lain} for row in rows("Satu", "Dua", "Tiga")]
    tabel = [["", "Capaian (%)"], ["Satu", Angka("10,50", "capaian/satu/2018-TW2")], ["Dua", "-"]]
    return {
        "grafik": {"capaian_iku": {"ada": True, "kalimat": "Satu (10,50%).", "tabel": tabel}},
        "instansi": {"nama": "Dinas Koperasi & UKM", "kepala": {"nama": "", "nip": ""}},
        "sasaran": sasaran,
        "kosong": [],
        "warna": "FFC000",
        "banyak": [str(n) for n in range(200)],
        "dasar_hukum": ["Undang-Undang Nomor 20", "Peraturan Presiden Nomor 29"],
        "bertingkat": [
            dict(zip(("sasaran", "indikator", "kegiatan"), names.split(" "), strict=True)) for names in BERTINGKAT
        ],
    }  # fmt: skip


@pytest.fixture
def run(konteks: dict[str, object]) -> Callable[..., tuple[bytes | None, list[Diagnostic]]]:
    """Render a template with the small context, or with one given."""

    def render(
        docx: bytes, isi: Mapping[str, object] | None = None, **options: object
    ) -> tuple[bytes | None, list[Diagnostic]]:
        return render_report(docx, NAMA, konteks if isi is None else isi, TERBIT, Properti("Laporan"), **options)

    return render


@pytest.fixture
def printed(run: Callable[..., tuple[bytes | None, list[Diagnostic]]]) -> Callable[..., DocumentType]:
    """Render a template that has no findings; the result opened by python-docx."""

    def render(docx: bytes, isi: Mapping[str, object] | None = None, **options: object) -> DocumentType:
        result, findings = run(docx, isi, **options)
        assert findings == []
        assert result is not None
        return Document(io.BytesIO(result))

    return render


@pytest.fixture
def texts() -> Callable[[DocumentType], list[str]]:
    """The texts of all paragraphs in document order, those of tables too, without empty ones."""

    def read(document: DocumentType) -> list[str]:
        found = (Paragraph(p, document).text for p in document.element.body.iter(qn("w:p")))
        return [text for text in found if text]

    return read


@pytest.fixture
def rows() -> Callable[[DocumentType], list[list[str]]]:
    """The texts of the first table, row by row, as they stand in the XML."""

    def read(document: DocumentType) -> list[list[str]]:
        return [
            ["".join(t.text or "" for t in tc.iter(qn("w:t"))) for tc in tr.tc_lst]
            for tr in document.tables[0]._tbl.tr_lst
        ]

    return read


@pytest.fixture(scope="session")
def convert(soffice: str) -> Callable[[bytes, str], bytes]:
    """Convert with LibreOffice: bytes of a .docx and a format (`pdf`, `docx`) -> bytes."""

    def run_program(docx: bytes, form: str) -> bytes:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
            folder = Path(name)
            source = folder / "a.docx"
            source.write_bytes(docx)
            profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
            out = folder / "hasil"
            command = [soffice, profile, "--headless", "--convert-to", form, "--outdir", str(out), str(source)]
            subprocess.run(command, check=True, capture_output=True, timeout=180)
            return (out / f"a.{form}").read_bytes()

    return run_program


@pytest.fixture
def bab() -> Callable[[str], bytes]:
    """Text -> a template with numbered headings and the styles of contents lists."""

    def build(text: str) -> bytes:
        document = Document()
        number_headings(document)
        add_list_styles(document)
        return to_bytes(write_template(text, document))

    return build


@pytest.fixture
def xml() -> Callable[[str], etree._Element]:
    """Markup with the prefixes `w`, `m` -> the tree of a body."""

    def parse(markup: str) -> etree._Element:
        return etree.fromstring(f'<w:body xmlns:w="{W_NS}" xmlns:m="{M_NS}">{markup}</w:body>')

    return parse
