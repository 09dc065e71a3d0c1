"""Tables of the template: their grids fit, their headers repeat, their figures stand right."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FIGURE = re.compile(r"\{\{ [\w.]*\.(pagu|pagu_murni|realisasi|serapan|sisa|capaian|target|murni|berlaku|selisih) ")
ROUNDING = 5  # twips: ten columns, each rounded by at most half a twip
HUNDREDS_OF_BILLIONS = 12 * 0.556 + 3 * 0.23  # em: twelve digits and three dots in Cambria Bold, 8 being the widest
RIGHT = {"AngkaTabel", "AngkaTabelUtuh", "JumlahAngka"}
WITH_SATUAN = "in s.kegiatan"

Find = Callable[[etree._Element, str], list[etree._Element]]
Text = Callable[[etree._Element], str]


@pytest.fixture
def tables(body: etree._Element, find: Find) -> list[etree._Element]:
    """All tables, also those without lines."""
    return find(body, ".//w:tbl")


@pytest.fixture
def ruled(body: etree._Element, find: Find) -> list[etree._Element]:
    """The tables of the report, without those that only set signatures side by side."""
    return find(body, ".//w:tbl[w:tblPr/w:tblStyle/@w:val='TabelLaporan']")


def _number(values: list[etree._Element], fallback: int) -> int:
    return int(str(values[0])) if values else fallback


def test_the_spans_of_every_row_fill_the_grid(tables: list[etree._Element], find: Find) -> None:
    for table in tables:
        columns = len(find(table, "w:tblGrid/w:gridCol"))
        for row in find(table, "w:tr"):
            assert sum(_number(find(cell, "w:tcPr/w:gridSpan/@w:val"), 1) for cell in find(row, "w:tc")) == columns


def test_every_cell_is_as_wide_as_the_columns_under_it(tables: list[etree._Element], find: Find) -> None:
    for table in tables:
        grid = [int(str(width)) for width in find(table, "w:tblGrid/w:gridCol/@w:w")]
        assert _number(find(table, "w:tblPr/w:tblW/@w:w"), 0) == sum(grid)
        for row in find(table, "w:tr"):
            position = 0
            for cell in find(row, "w:tc"):
                span = _number(find(cell, "w:tcPr/w:gridSpan/@w:val"), 1)
                assert _number(find(cell, "w:tcPr/w:tcW/@w:w"), 0) == sum(grid[position : position + span])
                position += span


def test_no_table_is_wider_than_the_text_of_its_page(body: etree._Element, find: Find) -> None:
    waiting: list[int] = []
    for block in body:
        if block.tag == f"{W}tbl":
            waiting.append(_number(find(block, "w:tblPr/w:tblW/@w:w"), 0))
        for section in find(block, "self::w:sectPr | w:pPr/w:sectPr"):
            width = _number(find(section, "w:pgSz/@w:w"), 0)
            margins = _number(find(section, "w:pgMar/@w:left"), 0) + _number(find(section, "w:pgMar/@w:right"), 0)
            assert all(table <= width - margins + ROUNDING for table in waiting)
            waiting = []
    assert waiting == []


def test_header_rows_are_repeated_and_no_row_is_split(ruled: list[etree._Element], find: Find) -> None:
    for table in ruled:
        header = [bool(find(row, "w:trPr/w:tblHeader")) for row in find(table, "w:tr")]
        assert header[0]
        assert header == sorted(header, reverse=True)
        assert all(find(row, "w:trPr/w:cantSplit") for row in find(table, "w:tr"))


def test_column_numbers_stand_in_the_repeated_header_and_skip_none(
    ruled: list[etree._Element], find: Find, text: Text
) -> None:
    numbered = [row for table in ruled for row in find(table, "w:tr[.//w:pStyle/@w:val='NomorKolom']")]
    assert sorted(len(find(row, "w:tc")) for row in numbered) == [4, 5, 8, 11]
    for row in numbered:
        cells = find(row, "w:tc")
        assert find(row, "w:trPr/w:tblHeader")
        assert [text(cell) for cell in cells] == [str(number) for number in range(1, len(cells) + 1)]


def test_every_loop_and_condition_of_a_table_ends_in_it(ruled: list[etree._Element], find: Find, text: Text) -> None:
    for table in ruled:
        words = re.findall(r"\{% (for|endfor|if|endif) ?", " ".join(text(row) for row in find(table, "w:tr")))
        assert words.count("for") == words.count("endfor") > 0
        assert words.count("if") == words.count("endif")


def test_figures_are_set_to_the_right(ruled: list[etree._Element], find: Find, text: Text) -> None:
    for table in ruled:
        if WITH_SATUAN in text(table):
            continue
        for paragraph in find(table, ".//w:p"):
            if FIGURE.search(text(paragraph)):
                assert find(paragraph, "w:pPr/w:pStyle/@w:val")[0] in RIGHT, text(paragraph)


def test_every_money_table_ends_with_the_total_that_its_caption_promises(
    ruled: list[etree._Element], find: Find, text: Text
) -> None:
    totals = [text(table) for table in ruled if text(find(table, "w:tr[last()]")[0]).startswith("JUMLAH")]
    assert len(totals) == 6  # the summary has that of the keuangan.rekapitulasi too
    for source in ("tabel.perjanjian", "s.anggaran", "u.baris", "keuangan.rekapitulasi", "tabel.perjanjian_program"):
        assert any(f" in {source} " in total for total in totals)


def test_a_colour_never_stands_without_its_word(ruled: list[etree._Element], find: Find, text: Text) -> None:
    coloured = [text(cell) for table in ruled for cell in find(table, ".//w:tc") if "| arsir" in text(cell)]
    assert len(coloured) == 9
    assert all("{{ b.nama }}" in cell or "{{ b.skala }}" in cell for cell in coloured)


def test_every_table_says_in_words_what_it_shows(ruled: list[etree._Element], find: Find) -> None:
    assert all(find(table, "w:tblPr/w:tblDescription/@w:val") for table in ruled)


def test_a_total_of_hundreds_of_billions_stays_on_one_line(ruled: list[etree._Element], find: Find, text: Text) -> None:
    """At 9 points of 20 twips, between the two margins of a cell of 85 twips."""
    needed = HUNDREDS_OF_BILLIONS * 9 * 20 + 2 * 85
    heads = [cell for table in ruled for cell in find(table, "w:tr[1]/w:tc")]
    cells = [cell for cell in heads if text(cell).endswith(("(Rp)", "Semula", "Menjadi"))]
    assert len(cells) == 18
    assert all(_number(find(cell, "w:tcPr/w:tcW/@w:w"), 0) >= needed for cell in cells)
