"""The workbook behind a chart."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal

from lxml import etree

from lkip_cli.word.grafik.buku import write_workbook
from lkip_cli.word.grafik.lembar import Lembar, Seri

S = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
CAPAIAN, TARGET = Seri("Capaian (%)", (Decimal("108.70"), None)), Seri("Target (%)", (Decimal(100),) * 2)
SHEET = Lembar(("Koperasi aktif", "=1+1"), (CAPAIAN, TARGET), "Kalimat.", ada=True)


def cells(workbook: bytes) -> dict[str, str]:
    """The cells of the first sheet as their texts, read without the library that wrote them."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        sheet = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        shared = [
            "".join(str(text) for text in item.itertext())
            for item in etree.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
    found = {}
    for cell in sheet.iterfind(".//s:c", S):
        value = cell.findtext("s:v", "", S)
        found[cell.get("r", "")] = shared[int(value)] if cell.get("t") == "s" else value
    return found


def test_the_sheet_holds_names_categories_and_exact_figures_and_leaves_gaps_empty() -> None:
    assert cells(write_workbook(SHEET)) == {
        "B1": "Capaian (%)", "C1": "Target (%)", "A2": "Koperasi aktif", "B2": "108.70", "C2": "100", "A3": "=1+1",
        "C3": "100",
    }  # fmt: skip


def test_the_bytes_carry_no_time_of_their_making() -> None:
    assert write_workbook(SHEET) == write_workbook(SHEET)
    with zipfile.ZipFile(io.BytesIO(write_workbook(SHEET))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("docProps/core.xml").count(b"1980-01-01T00:00:00Z") == 2
