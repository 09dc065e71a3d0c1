"""Merged and shaded cells of rendered tables."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn

from lkip_cli.diagnostics import Diagnostic

Build = Callable[..., bytes]
Printed = Callable[..., DocumentType]
Run = Callable[..., tuple[bytes | None, list[Diagnostic]]]
ROW = "| {% for b in bertingkat %} | | |\n| CELLS |\n| {% endfor %} | | |"


def merges(document: DocumentType) -> list[str]:
    """Per row: `#` starts a merge, `.` continues one, `-` stands alone."""
    signs = {None: "-", "restart": "#", "continue": "."}
    found = []
    for row in document.tables[0]._tbl.tr_lst:
        marks = [cell.tcPr.find(qn("w:vMerge")) if cell.tcPr is not None else None for cell in row.tc_lst]
        found.append("".join(signs[None if m is None else m.get(qn("w:val"), "continue")] for m in marks))
    return found


def test_a_merge_never_crosses_a_border_of_a_column_to_its_left(templat: Build, printed: Printed) -> None:
    """I2 stands under S1 and under S2: two cells, because the sasaran changes between them."""
    cells = "{{ b.sasaran | gabung }} | {{ b.indikator | gabung }} | {{ b.kegiatan }}"
    assert merges(printed(templat(ROW.replace("CELLS", cells)))) == ["##-", "..-", ".--", "#--", ".--", ".--"]


def test_cells_without_a_key_are_never_joined(templat: Build, printed: Printed) -> None:
    cells = "{{ b.kegiatan }} | {{ b.indikator | gabung }} | x"
    assert merges(printed(templat(ROW.replace("CELLS", cells)))) == ["-#-", "-.-", "-#-", "-.-", "---", "---"]


def test_a_cell_can_be_merged_by_another_key(templat: Build, printed: Printed) -> None:
    cells = "{{ loop.index | gabung(b.sasaran) }} | {{ b.kegiatan | gabung(b.sasaran, b.indikator) }} | x"
    document = printed(templat(ROW.replace("CELLS", cells)))
    assert merges(document) == ["##-", "..-", ".--", "#--", ".#-", "..-"]


def test_a_continued_cell_prints_nothing(
    templat: Build, printed: Printed, rows: Callable[..., list[list[str]]]
) -> None:
    cells = "{{ b.sasaran | gabung }} | x | {{ b.kegiatan }}"
    assert [row[0] for row in rows(printed(templat(ROW.replace("CELLS", cells))))] == ["S1", "", "", "S2", "", ""]


def test_an_ordinary_row_ends_a_merge(templat: Build, printed: Printed) -> None:
    text = "| {% for s in sasaran %} |\n| {{ instansi.nama | gabung }} |\n| Jumlah |\n| {% endfor %} |"
    assert merges(printed(templat(text))) == ["-"] * 6


def test_merged_tables_keep_as_many_cells_in_each_row_as_the_grid_has_columns(templat: Build, printed: Printed) -> None:
    cells = "{{ b.sasaran | gabung }} | {{ b.indikator | gabung }} | {{ b.kegiatan }}"
    table = printed(templat(ROW.replace("CELLS", cells))).tables[0]._tbl
    assert {len(row.tc_lst) for row in table.tr_lst} == {len(table.tblGrid.gridCol_lst)}


@pytest.mark.parametrize("colour", ["FFC000", "#ffc000"])
def test_a_cell_gets_the_shading_of_its_data(
    colour: str, templat: Build, printed: Printed, rows: Callable[..., list[list[str]]]
) -> None:
    document = printed(templat("| {{ x | arsir }}Tercapai | b |"), {"x": colour})
    shades = [cell.find(f"{qn('w:tcPr')}/{qn('w:shd')}") for cell in document.tables[0]._tbl.tr_lst[0].tc_lst]
    assert [None if shade is None else shade.get(qn("w:fill")) for shade in shades] == ["FFC000", None]
    assert rows(document) == [["Tercapai", "b"]]


@pytest.mark.parametrize("colour", ["merah", "FFF", "", "GGGGGG", 'FF0000"/>'])
def test_a_colour_that_is_none_is_refused(colour: str, templat: Build, run: Run) -> None:
    assert [one.kode for one in run(templat("| {{ x | arsir }} |"), {"x": colour})[1]] == ["LK823"]


def test_merge_and_shade_stand_in_one_cell(templat: Build, printed: Printed) -> None:
    text = "| {% for s in sasaran %} |\n| {{ warna | arsir }}{{ instansi.nama | gabung }} |\n| {% endfor %} |"
    document = printed(templat(text))
    assert merges(document) == ["#", ".", "."]
    names = [[child.tag for child in row.tc_lst[0].tcPr] for row in document.tables[0]._tbl.tr_lst]
    assert names[0] == [qn("w:tcW"), qn("w:vMerge"), qn("w:shd")]


def test_a_nested_table_is_merged_by_itself(printed: Printed) -> None:
    document = Document()
    cell = document.add_table(1, 1).rows[0].cells[0]
    cell.paragraphs[0].text = "{{ instansi.nama | gabung }}"
    inner = cell.add_table(3, 1)
    for row, text in zip(
        inner.rows, ("{% for s in sasaran %}", "{{ instansi.nama | gabung }}", "{% endfor %}"), strict=True
    ):
        row.cells[0].text = text
    buffer = io.BytesIO()
    document.save(buffer)
    tables = list(printed(buffer.getvalue()).element.body.iter(qn("w:tbl")))
    assert [len(list(table.iter(qn("w:vMerge")))) for table in tables] == [3, 3]
