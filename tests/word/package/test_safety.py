"""Active parts and outside links of a package."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from lkip_cli.diagnostics import Diagnostic

Build = Callable[..., bytes]
Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"


def with_link(templat: Build, kind: str, target: str, mode: str, owner: str = "document") -> bytes:
    """A template whose document (or settings) has one more link."""
    name = f"word/_rels/{owner}.xml.rels"
    with zipfile.ZipFile(io.BytesIO(templat("Isi."))) as archive:
        old = (
            archive.read(name).decode()
            if name in archive.namelist()
            else f'<Relationships xmlns="{RELS}"></Relationships>'
        )
    link = f'<Relationship Id="rId77" Type="{TYPES}/{kind}" Target="{target}" TargetMode="{mode}"/>'
    return templat("Isi.", {name: old.replace("</Relationships>", link + "</Relationships>")})


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("image", "http://contoh.id/a.png"),
        ("image", "file:///c:/a.png"),
        ("oleObject", "\\\\peladen\\a.xlsx"),
        ("subDocument", "a.docx"),
        ("frame", "http://contoh.id"),
        ("hyperlink", "file:///c:/a.docx"),
        ("hyperlink", "javascript:alert(1)"),
        ("hyperlink", "\\\\peladen\\bersama"),
    ],
)
def test_links_to_elsewhere_are_refused_with_the_name_of_the_part(
    kind: str, target: str, templat: Build, run: Run
) -> None:
    result, (finding,) = run(with_link(templat, kind, target, "External"))
    assert result is None
    assert finding.kode == "LK807"
    assert "word/document.xml" in finding.ringkas
    assert target in finding.ringkas


@pytest.mark.parametrize("target", ["http://contoh.id", "HTTPS://contoh.id/a?b=c", "mailto:dinas@contoh.id"])
def test_links_for_the_reader_to_follow_stay(target: str, templat: Build, run: Run) -> None:
    result, findings = run(with_link(templat, "hyperlink", target, "External"))
    assert findings == []
    with zipfile.ZipFile(io.BytesIO(result or b"")) as archive:
        assert target in archive.read("word/_rels/document.xml.rels").decode()


def test_the_note_of_the_template_that_a_document_was_made_from_is_dropped(templat: Build, run: Run) -> None:
    result, findings = run(with_link(templat, "attachedTemplate", "file:///c:/Surat.dotm", "External", "settings"))
    assert findings == []
    with zipfile.ZipFile(io.BytesIO(result or b"")) as archive:
        assert "Surat.dotm" not in archive.read("word/_rels/settings.xml.rels").decode()


@pytest.mark.parametrize("part", ["word/vbaProject.bin", "word/activeX/activeX1.xml", "word/embeddings/oleObject1.bin"])
def test_active_parts_are_refused_by_their_names(part: str, templat: Build, run: Run) -> None:
    result, (finding,) = run(templat("Isi.", {part: "<a/>"}))
    assert result is None
    assert (finding.kode, part in finding.ringkas) == ("LK806", True)


@pytest.mark.parametrize("kind", ["control", "aFChunk", "subDocument", "oleObject"])
def test_active_parts_are_refused_by_their_links(kind: str, templat: Build, run: Run) -> None:
    base = with_link(templat, kind, "media/biasa.xml", "Internal")
    buffer = io.BytesIO(base)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/media/biasa.xml", "<a/>")
    assert [one.kode for one in run(buffer.getvalue())[1]] == ["LK806"]
