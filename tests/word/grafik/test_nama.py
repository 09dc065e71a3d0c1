"""By which name a chart asks for its figures."""

from __future__ import annotations

import io
import zipfile

import pytest
import xlsxwriter

from lkip_cli.word.grafik.nama import name_in, name_in_workbook

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@pytest.mark.parametrize(
    ("text", "nama"),
    [
        ("grafik: capaian_iku", "capaian_iku"),
        (" Grafik :capaian_iku ", "capaian_iku"),
        ("grafik: capaian_iku\nDibuat oleh perencana.", "capaian_iku"),
        ("grafik: {{ x.nama }}", "{{ x.nama }}"),
        ("Grafik capaian", ""),
        ("grafik:", ""),
        ("grafik:\ncapaian_iku", "capaian_iku"),
        ("", ""),
    ],
)
def test_the_name_stands_behind_the_word_grafik(text: str, nama: str) -> None:
    assert name_in(text) == nama


def workbook(cell: str, text: object) -> bytes:
    """A workbook with one filled cell."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.add_worksheet("Sheet1").write(cell, text)
    book.close()
    return buffer.getvalue()


def test_the_first_cell_of_the_sheet_may_hold_the_name() -> None:
    assert name_in_workbook(workbook("A1", "grafik: serapan_bidang")) == "serapan_bidang"


@pytest.mark.parametrize(("cell", "text"), [("A1", "Kategori"), ("A1", 5), ("B1", "grafik: serapan_bidang")])
def test_another_cell_or_another_text_names_nothing(cell: str, text: object) -> None:
    assert name_in_workbook(workbook(cell, text)) == ""


@pytest.mark.parametrize(
    "sheet",
    [
        "<x",
        f'<!DOCTYPE a [<!ENTITY b "grafik: c">]><a xmlns="{S}"><c r="A1"><is><t>&b;</t></is></c></a>',
        f'<a xmlns="{S}"><c r="A1" t="s"><v>9</v></c></a>',
        f'<a xmlns="{S}"><c r="A1" t="s"><v>x</v></c></a>',
    ],
)
def test_a_broken_workbook_names_nothing(sheet: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        archive.writestr("xl/sharedStrings.xml", "<sst/>")
    assert name_in_workbook(buffer.getvalue()) == ""
    assert name_in_workbook(b"bukan zip") == ""


def test_a_sheet_that_unpacks_without_end_is_not_read() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 20_000_001)
    assert name_in_workbook(buffer.getvalue()) == ""
