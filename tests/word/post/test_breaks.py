"""A short table stays on one page, a long one may break in its middle."""

from __future__ import annotations

from docx import Document
from docx.enum.style import WD_STYLE_TYPE

from lkip_cli.word.ooxml import TBL, TR, Element, P, parse_xml, style_id
from lkip_cli.word.post.breaks import allow_breaks
from lkip_cli.word.styles import read_styles


def kept(rows: int) -> list[bool]:
    """Whether each row of a table of so many rows still stays with the next one."""
    document = Document()
    for name in ("Isi", "Isi Utuh"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    for row in document.add_table(rows, 1).rows:
        row.cells[0].paragraphs[0].style = document.styles["Isi Utuh"]
    root: Element = parse_xml(document.element.xml.encode())
    styles = read_styles(parse_xml(document.styles.element.xml.encode()))
    allow_breaks(root, styles)
    table = next(root.iter(TBL))
    return [styles.name_of(style_id(next(row.iter(P)))) == "isi utuh" for row in table.iterchildren(TR)]


def test_a_table_of_ten_rows_stays_whole() -> None:
    assert kept(10) == [True] * 10


def test_a_longer_table_breaks_neither_after_its_header_nor_before_its_total() -> None:
    assert kept(12) == [True] * 3 + [False] * 6 + [True] * 3
