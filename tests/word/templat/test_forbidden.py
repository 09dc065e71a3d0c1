"""Fields that fetch, and tracked changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.diagnostics import WordPlace
from lkip_cli.word.styles import read_styles
from lkip_cli.word.templat.forbidden import check_content

Xml = Callable[[str], etree._Element]


def codes(root: etree._Element) -> list[str]:
    """The codes of the findings in a body."""
    return [one.kode for one in check_content(root, "t.docx", "isi", read_styles(None))]


def field(*pieces: str) -> str:
    """The markup of a field whose instruction is split into pieces."""
    texts = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    return f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{texts}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"'), ["LK808"]),
        (field(" dd", "e excel "), ["LK808"]),
        (field("INCLUDE", "TEXT a.docx"), ["LK808"]),
        (field("INCLUDEPICTURE http://contoh.id/a.png"), ["LK808"]),
        ('<w:p><w:fldSimple w:instr="INCLUDETEXT a.docx"/></w:p>', ["LK808"]),
        (field("HYPERLINK file:///c:/a.docx"), ["LK807"]),
        (field("HYPERLINK \\\\\\\\peladen\\\\a.docx"), []),
        (field('HYPERLINK "https://contoh.id"'), []),
        (field("HYPERLINK \\l tabel"), []),
        (field("SEQ Tabel"), []),
        (field("PAGE"), []),
    ],
)
def test_fields_that_fetch_are_refused(markup: str, expected: list[str], xml: Xml) -> None:
    assert codes(xml(markup)) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<w:p><w:ins w:id='1'><w:r><w:t>a</w:t></w:r></w:ins></w:p>",
        "<w:p><w:del w:id='1'><w:r><w:delText>a</w:delText></w:r></w:del></w:p>",
        "<w:p><w:moveTo w:id='1'/></w:p>",
        "<w:p><w:r><w:rPr><w:rPrChange w:id='1'/></w:rPr></w:r></w:p>",
        "<w:p><w:pPr><w:pPrChange w:id='1'/></w:pPr></w:p>",
        "<w:tbl><w:tr><w:trPr><w:ins w:id='1'/></w:trPr></w:tr></w:tbl>",
    ],
)
def test_tracked_changes_are_refused(markup: str, xml: Xml) -> None:
    assert codes(xml(markup)) == ["LK809"]


def test_several_tracked_changes_are_one_finding_with_several_places(xml: Xml) -> None:
    change = "<w:p><w:ins w:id='1'><w:r><w:t>a</w:t></w:r></w:ins></w:p>"
    (finding,) = check_content(xml(change * 9), "t.docx", "isi", read_styles(None))
    assert [place.uraian for place in finding.places if isinstance(place, WordPlace)] == [
        f"paragraf ke-{n}" for n in range(1, 6)
    ]
