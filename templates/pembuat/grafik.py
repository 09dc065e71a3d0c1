"""Charts in the package: their parts, the sheets of figures behind them, and the drawings that show them."""

from __future__ import annotations

import datetime
import io

import xlsxwriter
from docx.document import Document as DocumentObject
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsmap
from lxml import etree

from .bagan import ANGKA, C_NS, KATEGORI, R_NS, TARGET, Bagan, chart_xml
from .gaya import LEBAR_TEGAK
from .xml import el

EMU_PER_CM = 360_000
DIBUAT = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)
GRAFIK = {
    bagan.nama: bagan
    for bagan in (
        Bagan("capaian_iku", ("Capaian (%)", "Target (%)"), 9.0),
        Bagan("capaian_triwulan", ("Rata-rata capaian (%)", "Target (%)"), 6.5),
        Bagan("serapan_bidang", ("Serapan (%)",), 6.0, mendatar=True),
        Bagan("serapan_triwulan", ("Serapan (%)",), 5.5),
    )
}
"""The charts of the template by their names; relationship ids are `grafik1`, ... in this order."""


def _workbook(bagan: Bagan) -> bytes:
    """The sheet of sample figures; its first cell names the chart, for LibreOffice drops alternative texts."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": DIBUAT})
    sheet = book.add_worksheet("Grafik")
    sheet.write_row(0, 0, (f"grafik: {bagan.nama}", *bagan.seri))
    sheet.write_column(1, 0, KATEGORI)
    for column, values in enumerate((ANGKA, TARGET)[: len(bagan.seri)], start=1):
        sheet.write_column(1, column, values)
    book.close()
    return buffer.getvalue()


def add_charts(document: DocumentObject) -> None:
    """Put every chart and its workbook into the package, with sample figures."""
    package = document.part.package
    for number, bagan in enumerate(GRAFIK.values(), start=1):
        uri = PackURI(f"/word/embeddings/grafik{number}.xlsx")
        workbook = Part(uri, CONTENT_TYPE.SML_SHEET, _workbook(bagan), package)
        chart = Part(PackURI(f"/word/charts/chart{number}.xml"), CONTENT_TYPE.DML_CHART, b"", package)
        link = chart.relate_to(workbook, RELATIONSHIP_TYPE.PACKAGE)
        chart._blob = chart_xml(bagan, link).encode()  # noqa: SLF001  python-docx knows no parts of charts
        document.part.rels.add_relationship(RELATIONSHIP_TYPE.CHART, chart, f"grafik{number}")


def chart_run(nama: str) -> etree._Element:
    """Return the run with the drawing of a chart, as wide as the text; its alternative text names its figures."""
    number = list(GRAFIK).index(nama) + 1
    width, height = round(LEBAR_TEGAK * EMU_PER_CM), round(GRAFIK[nama].tinggi * EMU_PER_CM)
    drawing = etree.fromstring(
        f'<w:drawing xmlns:w="{nsmap["w"]}" xmlns:wp="{nsmap["wp"]}" xmlns:a="{nsmap["a"]}" xmlns:r="{R_NS}">'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="Grafik {number}" descr="grafik: {nama}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{C_NS}"><c:chart xmlns:c="{C_NS}" r:id="grafik{number}"/></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing>"
    )
    return el("r", drawing)
