"""The workbook behind a chart, which Word opens for "Edit Data"."""

from __future__ import annotations

import datetime
import io

import xlsxwriter

from lkip_cli.word.grafik.lembar import LEMBAR, Lembar

WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MADE = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)
"""The date inside every workbook, so that the same figures give the same bytes."""
LEBAR_KATEGORI, LEBAR_SERI = 50, 24


def write_workbook(lembar: Lembar) -> bytes:
    """An .xlsx whose first row names the series, each other row being a category; a gap is an empty cell."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": MADE})
    sheet = book.add_worksheet(LEMBAR)
    sheet.set_column(0, 0, LEBAR_KATEGORI)
    sheet.set_column(1, len(lembar.seri), LEBAR_SERI)
    for row, kategori in enumerate(lembar.kategori, start=1):
        sheet.write_string(row, 0, kategori)
    for column, seri in enumerate(lembar.seri, start=1):
        sheet.write_string(0, column, seri.nama)
        look = book.add_format({"num_format": seri.bentuk})
        for row, nilai in enumerate(seri.nilai, start=1):
            if nilai is not None:
                sheet.write_number(row, column, nilai, look)
    book.close()
    return buffer.getvalue()
