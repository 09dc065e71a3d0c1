"""Files are told by what they are, not by what they are called."""

from __future__ import annotations

import io
import zipfile

import pytest

from lkip_cli.word.package.kinds import DOCX_TYPE, foreign_kind, zip_kind

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "a.docx", "kosong"),
        (b"\x05Budi", "~$poran.docx", "kunci sementara"),
        (OLE + b"\0" * 600, "a.docx", ".doc"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", "bersandi"),
        (b"{\\rtf1\\ansi", "a.docx", "RTF"),
        (b"%PDF-1.7", "a.docx", "PDF"),
        (b"\n <html>", "a.docx", "HTML"),
        (b"PK\x03\x04rusak", "a.docx", "rusak"),
        (b"halo", "a.docx", "rusak"),
    ],
)
def test_what_is_no_zip_is_named(data: bytes, name: str, words: str) -> None:
    assert words in foreign_kind(data, name)


def test_a_zip_is_not_foreign() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a", "b")
    assert foreign_kind(buffer.getvalue(), "a.txt") == ""


@pytest.mark.parametrize(
    ("mimetype", "main_type", "words"),
    [
        (b"application/vnd.oasis.opendocument.text", "", "OpenDocument"),
        (None, "application/vnd.ms-word.document.macroEnabled.main+xml", ".docm"),
        (None, "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", ".dotx"),
        (None, "application/vnd.ms-word.template.macroEnabledTemplate.main+xml", ".dotm"),
        (None, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "Excel"),
        (None, "", "bukan dokumen Word"),
    ],
)
def test_a_zip_that_is_no_docx_is_named(mimetype: bytes | None, main_type: str, words: str) -> None:
    assert words in zip_kind(mimetype, main_type)


def test_a_docx_is_a_docx() -> None:
    assert zip_kind(None, DOCX_TYPE) == ""
