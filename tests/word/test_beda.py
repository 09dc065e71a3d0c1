"""Two Word files beside each other."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx import Document

from lkip_cli.laporan.cetak import Angka
from lkip_cli.word.beda import Beda, compare_docx
from lkip_cli.word.manifes.bagian import PART
from tests.word.conftest import with_parts
from tests.word.jejak import REVISI, opened, render_marked

Templat = Callable[..., bytes]
NILAI = {"a": Angka("98,04", "capaian/aktif/2018-TW2")}


def made(templat: Templat, text: str = "Capaian {{ a }}") -> bytes:
    return render_marked(templat(text), NILAI)


def test_a_report_is_like_itself_and_like_one_from_another_commit(templat: Templat) -> None:
    other = render_marked(templat("Capaian {{ a }}"), NILAI, revisi=type(REVISI)("f" * 40, "d", "t"))
    assert compare_docx(made(templat), made(templat)) == compare_docx(made(templat), other) == []


def test_xml_that_is_written_otherwise_is_the_same(templat: Templat) -> None:
    docx = made(templat)
    styles = opened(docx).parts["word/styles.xml"]
    declared = styles.replace(b"<w:styles ", b"<w:styles\n ", 1)
    assert declared != styles
    assert compare_docx(docx, with_parts(docx, {"word/styles.xml": declared})) == []


def test_a_file_that_python_docx_saved_again_is_the_same(templat: Templat) -> None:
    docx, buffer = made(templat), io.BytesIO()
    Document(io.BytesIO(docx)).save(buffer)
    assert compare_docx(buffer.getvalue(), docx) == []


def test_the_parts_that_differ_are_called_as_a_reader_knows_them(templat: Templat) -> None:
    found = compare_docx(made(templat), made(templat, "Capaiannya {{ a }}"))
    assert [(beda.nama, beda.uraian) for beda in found] == [("isi", "berbeda"), ("catatan asal", "berbeda")]


def test_a_part_that_is_gone_and_one_that_came_in_are_told(templat: Templat) -> None:
    docx = made(templat)
    more = with_parts(docx, {"word/lain.xml": b"<a/>"})
    here, there = (Beda("bagian lain", "word/lain.xml", uraian) for uraian in ("hanya ada dalam laporan ini", ""))
    assert here in compare_docx(more, docx)
    assert [beda.uraian for beda in compare_docx(docx, more) if beda.bagian == there.bagian] == [
        "tidak ada dalam laporan ini"
    ]


def test_a_manifest_under_another_name_is_the_same_manifest(templat: Templat) -> None:
    docx = made(templat)
    changed = with_parts(docx, {PART: opened(docx).parts[PART].replace(b"98,04", b"99,04")})
    assert [beda.nama for beda in compare_docx(changed, docx)] == ["catatan asal"]


def test_what_cannot_be_read_is_not_compared(templat: Templat) -> None:
    assert compare_docx(b"PK", made(templat)) == []
