"""A copy of a report with findings as comments."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from docx import Document
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from lkip_cli.diagnostics import Diagnostic, FilePlace, Place, Tingkat, WordPlace
from lkip_cli.word.catatan import annotate
from tests.word.conftest import with_parts
from tests.word.jejak import opened

TEXT = """\
# BAB I
Koperasi aktif 98,04.
| Nama | Capaian |
| Aktif | 98,04 |"""


def found(place: Place, ringkas: str = "angka 98,04 diubah") -> Diagnostic:
    return Diagnostic("LK901", Tingkat.KESALAHAN, ringkas, (place,), "Sebabnya.", "Kembalikan.")


def at(paragraf: int, bagian: str = "isi") -> WordPlace:
    return WordPlace("x.docx", bagian, "baris “Aktif”", paragraf=paragraf)


def faults(docx: bytes, folder: Path) -> list[str]:
    (folder / "x.docx").write_bytes(docx)
    return [str(error) for error in OpenXmlValidator().validate(folder / "x.docx").errors]


def commented(docx: bytes, *places: Place) -> list[tuple[str, str]]:
    """The text over which each comment stands, and the text of the comment."""
    document = Document(io.BytesIO(annotate(docx, [found(place) for place in places])))
    texts = {comment.comment_id: comment.text for comment in document.comments}
    marks = [(int(mark.get(qn("w:id"))), mark.getparent()) for mark in document.element.iter(qn("w:commentRangeStart"))]
    return [("".join(text.text for text in p.iter(qn("w:t"))), texts[number]) for number, p in marks]


def test_each_finding_stands_over_its_paragraph_or_cell(templat: Callable[..., bytes]) -> None:
    says = "LK901. Angka 98,04 diubah.\nKembalikan."
    assert commented(templat(TEXT), at(2), at(6)) == [("Koperasi aktif 98,04.", says), ("98,04", says)]


def test_two_findings_of_one_paragraph_are_two_comments(templat: Callable[..., bytes]) -> None:
    assert [text for text, _ in commented(templat(TEXT), at(2), at(2))] == ["Koperasi aktif 98,04."] * 2


def test_what_has_no_place_in_the_text_stands_at_its_beginning_and_says_where_it_belongs(
    templat: Callable[..., bytes],
) -> None:
    (whole, _), (footer, says) = commented(templat(TEXT), FilePlace("x.docx"), at(1, "kaki halaman"))
    assert (whole, footer) == ("BAB I", "BAB I")
    assert says.startswith("LK901. Pada kaki halaman, baris “Aktif”. Angka 98,04 diubah.")


def test_text_of_the_report_is_text_in_a_comment(templat: Callable[..., bytes]) -> None:
    ringkas = "angka <b>\x00\x07&amp; diubah"
    copy = annotate(templat(TEXT), [found(at(2), ringkas)])
    (comment,) = Document(io.BytesIO(copy)).comments
    assert "Angka <b>&amp; diubah." in comment.text


def test_the_copy_is_valid_and_the_rest_of_it_unchanged(templat: Callable[..., bytes], tmp_path: Path) -> None:
    docx = templat(TEXT)
    copy = annotate(docx, [found(at(2)), found(at(6))])
    assert faults(copy, tmp_path) == faults(docx, tmp_path)
    before, after = (Document(io.BytesIO(data)) for data in (docx, copy))
    assert [p.text for p in before.paragraphs] == [p.text for p in after.paragraphs]


def test_a_link_that_leads_nowhere_does_not_hinder(templat: Callable[..., bytes]) -> None:
    link = b'<Relationship Id="rId99" Type="http://x/package" Target="embeddings/hilang.xlsx"/>'
    docx, name = templat(TEXT), "word/_rels/document.xml.rels"
    broken = with_parts(docx, {name: opened(docx).parts[name].replace(b"</Relationships>", link + b"</Relationships>")})
    assert [text for text, _ in commented(broken, at(2))] == ["Koperasi aktif 98,04."]
