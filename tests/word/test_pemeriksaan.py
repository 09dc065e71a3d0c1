"""A template is checked as a whole: every part of it, everything at once, and never a report."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from lkip_cli.diagnostics import WordPlace
from lkip_cli.word.pemeriksaan import check_template

Build = Callable[..., bytes]

NOTE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
LINKS = "word/_rels/document.xml.rels"
NOTE_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
TEXT_BOX = (
    '<w:r {ns}><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r>'
    "<w:t>{{{{ salah_kotak }}}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


def places(docx: bytes, konteks: Mapping[str, object], kode: str) -> list[tuple[str, str]]:
    """Part and spot of each finding with this code."""
    found = (one.place for one in check_template(docx, "t.docx", konteks) if one.kode == kode)
    return [(one.bagian, one.uraian) for one in found if isinstance(one, WordPlace)]


def saved(document: DocumentType) -> bytes:
    """The document as bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def with_footnote(docx: bytes, text: str) -> bytes:
    """The package with a part of footnotes."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        parts = {name: archive.read(name).decode("latin-1") for name in archive.namelist()}
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{NOTE_TYPE}"/></Types>'
    link = f'<Relationship Id="rIdN" Type="{NOTE_LINK}" Target="footnotes.xml"/></Relationships>'
    note = f'<w:footnote w:id="2"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("</Types>", override)
    parts[LINKS] = parts[LINKS].replace("</Relationships>", link)
    parts["word/footnotes.xml"] = f"<w:footnotes {nsdecls('w')}>{note}</w:footnotes>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data.encode("latin-1"))
    return buffer.getvalue()


def test_an_unknown_name_is_found_in_every_part(
    konteks: Mapping[str, object],
) -> None:  # fmt: skip
    document = Document()
    document.add_paragraph("{{ salah_isi }}")
    document.add_paragraph()._p.append(parse_xml(TEXT_BOX.format(ns=nsdecls("w"))))
    document.sections[0].header.paragraphs[0].text = "{{ salah_kepala }}"
    document.sections[0].footer.paragraphs[0].text = "{{ salah_kaki }}"
    docx = with_footnote(saved(document), "{{ salah_catatan }}")
    assert sorted(places(docx, konteks, "LK820")) == [
        ("catatan kaki", "paragraf ke-1"),
        ("isi", "kotak teks, paragraf ke-2"),
        ("isi", "paragraf ke-1"),
        ("kaki halaman", "paragraf ke-1"),
        ("kepala halaman", "paragraf ke-1"),
    ]


def test_tracked_changes_do_not_hide_a_wrong_name(templat: Build, konteks: Mapping[str, object]) -> None:
    found = check_template(templat("Isi {+ baru +}\n{{ intansi.nama }}"), "t.docx", konteks)
    assert [one.kode for one in found if one.kode < "LK850"] == ["LK809", "LK820"]


def test_a_tracked_change_in_a_header_is_found(konteks: Mapping[str, object]) -> None:
    document = Document()
    inserted = f'<w:ins {nsdecls("w")} w:id="1"><w:r><w:t>baru</w:t></w:r></w:ins>'
    document.sections[0].header.paragraphs[0]._p.append(parse_xml(inserted))
    assert places(saved(document), konteks, "LK809") == [("kepala halaman", "paragraf ke-1")]


def test_errors_and_advice_come_in_one_run(templat: Build, konteks: Mapping[str, object]) -> None:
    found = check_template(templat("# Bab\n{{ intansi.nama }}\n{% if warna %}"), "t.docx", konteks)
    assert [one.kode for one in found] == ["LK820", "LK813", "LK853", "LK855"]


def test_what_only_rendering_shows_is_found_where_nothing_stops_it(
    templat: Build, konteks: Mapping[str, object]
) -> None:
    assert places(templat("Lihat { REF _Ref99 }."), konteks, "LK831") == [("isi", "paragraf ke-1")]


def test_a_file_that_is_no_word_document_gives_one_finding(konteks: Mapping[str, object]) -> None:
    assert [one.kode for one in check_template(b"bukan zip", "t.docx", konteks)] == ["LK801"]


def test_an_unsafe_package_is_read_no_further(templat: Build, konteks: Mapping[str, object]) -> None:
    docx = templat("{{ salah }}", {"word/vbaProject.bin": b"x"})
    assert {one.kode for one in check_template(docx, "t.docx", konteks)} == {"LK806"}


def test_the_template_is_not_changed(templat: Build, konteks: Mapping[str, object]) -> None:
    docx = templat("{{ instansi.nama }}")
    before = bytes(docx)
    check_template(docx, "t.docx", konteks)
    assert docx == before
    assert Document(io.BytesIO(docx)).paragraphs[0].text == "{{ instansi.nama }}"
