"""Packages are opened with suspicion."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from lkip_cli.word.package import read
from lkip_cli.word.package.read import read_package

Build = Callable[..., bytes]


def codes(data: bytes, name: str = "t.docx") -> list[str]:
    """The codes of the findings."""
    package, findings = read_package(data, name)
    assert (package is None) == bool(findings)
    return [one.kode for one in findings]


def plain_zip(**members: str) -> bytes:
    """A zip with members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def test_a_sound_package_is_read_whole(templat: Build) -> None:
    docx = templat("Isi.")
    package, findings = read_package(docx, "t.docx")
    assert findings == []
    assert package is not None
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        assert package.parts == {name: archive.read(name) for name in archive.namelist()}


def test_other_kinds_of_files_are_refused(templat: Build) -> None:
    docm = templat("Isi.").replace(b"", b"")
    with zipfile.ZipFile(io.BytesIO(docm)) as archive:
        types = archive.read("[Content_Types].xml").decode()
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert codes(b"") == ["LK801"]
    assert codes(plain_zip(a="b")) == ["LK801"]
    assert codes(plain_zip(mimetype="application/vnd.oasis.opendocument.text")) == ["LK801"]
    assert codes(templat("Isi.", {"[Content_Types].xml": types.replace(main, macro)})) == ["LK801"]


def test_strict_open_xml_is_refused_by_name(templat: Build) -> None:
    strict = '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
    package, (finding,) = read_package(templat("Isi.", {"word/document.xml": strict}), "t.docx")
    assert package is None
    assert (finding.kode, "Strict" in finding.ringkas) == ("LK801", True)


@pytest.mark.parametrize("cut", [200, 1000, -30])
def test_a_truncated_file_is_refused(cut: int, templat: Build) -> None:
    assert codes(templat("Isi.")[:cut]) in (["LK801"], ["LK802"])


def test_a_file_cut_off_behind_a_workbook_is_broken_and_no_workbook() -> None:
    """The workbook of a chart is stored as it is, and a reader of zips takes the last directory that it finds."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/embeddings/a.xlsx", plain_zip(**{"xl/workbook.xml": "<a/>"}))
        archive.writestr("word/document.xml", "<a/>")
    data = buffer.getvalue()
    assert codes(data[: data.rindex(b"PK\x03\x04")]) == ["LK802"]


def test_a_member_whose_bytes_were_changed_is_refused(templat: Build) -> None:
    data = bytearray(templat("Isi.", {"word/media/a.bin": b"a" * 50}))
    place = data.find(b"word/media/a.bin") + 20
    data[place : place + 4] = b"\xff\xff\xff\xff"
    assert codes(bytes(data)) == ["LK802"]


@pytest.mark.parametrize("name", ["../../x", "/etc/passwd", "C:/x", "word\\..\\..\\x", "word/../../x"])
def test_straying_names_are_refused(name: str, templat: Build) -> None:
    assert codes(templat("Isi.", {name: "x"})) == ["LK804"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["word/document.xml", "WORD/Document.xml"])
def test_doubled_names_are_refused(name: str, templat: Build) -> None:
    buffer = io.BytesIO(templat("Isi."))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(name, "<a/>")
    assert codes(buffer.getvalue()) == ["LK804"]


def test_a_zip_bomb_is_refused_from_its_directory(templat: Build) -> None:
    assert codes(templat("Isi.", {"word/media/a.bin": bytes(5_000_000)})) == ["LK803"]


def test_too_many_members_are_refused(templat: Build) -> None:
    assert codes(templat("Isi.", {f"word/media/{n}.bin": "x" for n in range(2_000)})) == ["LK803"]


def test_too_much_content_is_refused(templat: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "MAX_TOTAL", 10_000)
    assert codes(templat("Isi.")) == ["LK803"]


def test_an_encrypted_member_is_refused(templat: Build) -> None:
    data = bytearray(templat("Isi."))
    central = data.rfind(b"PK\x01\x02")
    data[central + 8] |= 1
    assert codes(bytes(data)) == ["LK801"]


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/styles.xml", "docProps/core.xml", "word/_rels/document.xml.rels"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_in_any_part_is_refused(part: str, encoding: str, templat: Build) -> None:
    text = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    assert codes(templat("Isi.", {part: text.encode(encoding)})) == ["LK805"]


def test_a_doctype_without_entities_is_refused_too(templat: Build) -> None:
    assert codes(templat("Isi.", {"word/lain.xml": "<!DOCTYPE a><a/>"})) == ["LK805"]


def test_all_broken_parts_are_named(templat: Build) -> None:
    _, findings = read_package(templat("Isi.", {"word/a.xml": "<a", "word/b.xml": ""}), "t.docx")
    assert [one.kode for one in findings] == ["LK802", "LK802"]
