"""The appendix of a draft."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn

from lkip_cli.diagnostics import Diagnostic, FilePlace, TextPlace, Tingkat
from lkip_cli.word.draf.susun import mark_template
from lkip_cli.word.draf.temuan import JUDUL, NAMA, describe_findings

WARNING = Diagnostic("LK303", Tingkat.PERINGATAN, "tanpa target", (FilePlace("data/a.yaml"),), "", "Tulis targetnya.")
ERROR = Diagnostic(
    "LK604", Tingkat.KESALAHAN, "rujukan `{{ x }}` salah", (TextPlace("data/b.yaml", 3, 5),), "", "Tulis `{x}`."
)
Printed = Callable[..., DocumentType]


@pytest.fixture
def templat_draf(templat: Callable[..., bytes]) -> bytes:
    return mark_template(templat("Isi {{ instansi.nama }}"), "laporan.docx")


def test_errors_come_before_warnings_and_places_begin_below_the_data_folder() -> None:
    rows = describe_findings([WARNING, ERROR], "data")["baris"]
    assert isinstance(rows, list)
    assert [row["kode"] for row in rows] == ["LK604\nkesalahan", "LK303\nperingatan"]
    assert rows[0]["tempat"] == "b.yaml:3:5"


def test_the_table_lists_every_finding_as_it_reads(
    templat_draf: bytes, printed: Printed, rows: Callable[[DocumentType], list[list[str]]], konteks: dict[str, object]
) -> None:
    """Braces in a finding are text, never a tag."""
    document = printed(templat_draf, konteks | {NAMA: describe_findings([ERROR, WARNING], "data")})
    assert rows(document) == [
        ["Kode", "Tempat", "Temuan", "Perbaikan"],
        ["LK604kesalahan", "b.yaml:3:5", "rujukan `{{ x }}` salah", "Tulis `{x}`."],
        ["LK303peringatan", "a.yaml", "tanpa target", "Tulis targetnya."],
    ]
    first, *others = document.tables[0]._tbl.tr_lst
    assert first.find(f".//{qn('w:tblHeader')}") is not None
    assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in others)


def test_without_findings_it_says_so(
    templat_draf: bytes, printed: Printed, texts: Callable[[DocumentType], list[str]], konteks: dict[str, object]
) -> None:
    document = printed(templat_draf, konteks | {NAMA: describe_findings([], "data")})
    assert texts(document)[-3:] == [
        JUDUL,
        "Dokumen ini adalah draf dan belum boleh diedarkan.",
        "Tidak ada temuan yang masih terbuka.",
    ]
    assert document.tables == []


def test_the_table_looks_like_those_of_the_template(templat: Callable[..., bytes]) -> None:
    document = Document(io.BytesIO(templat("| Kepala |\n| Isi |")))
    properties = document.tables[0]._tbl.tr_lst[0].get_or_add_trPr()
    properties.append(properties.makeelement(qn("w:tblHeader"), {}))
    buffer = io.BytesIO()
    document.save(buffer)
    marked = Document(io.BytesIO(mark_template(buffer.getvalue(), "laporan.docx")))
    assert [table.style.name for table in marked.tables if table.style] == ["Table Grid", "Table Grid"]
