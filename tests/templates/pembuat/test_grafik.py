"""The charts of the shipped template, and what the reports made with it show."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word.pesanan import Pesanan

AKAR = Path(__file__).parents[3]
C = {"c": "http://schemas.openxmlformats.org/drawingml/2006/chart"}
S = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
NAMA = ["capaian_iku", "capaian_triwulan", "serapan_bidang", "serapan_triwulan"]
TW1, TW2 = Periode(2018, 1), Periode(2018, 2)

Find = Callable[[etree._Element, str], list[etree._Element]]


@pytest.fixture(scope="module")
def muatan() -> pipeline.Muatan:
    """The example data."""
    return pipeline.load(FolderTempat(AKAR / "data", "data"))


@pytest.fixture(scope="module")
def laporan(muatan: pipeline.Muatan, templat: Path) -> Callable[..., bytes]:
    """A quarter, and whether it is a draft -> the report as bytes, made once."""
    made: dict[tuple[Periode, bool], bytes] = {}

    def build(periode: Periode, *, draf: bool = False) -> bytes:
        if (periode, draf) not in made:
            pesanan = Pesanan("tidak", draf=draf)
            docx = pipeline.build(muatan, periode, templat.read_bytes(), templat.name, pesanan).docx
            assert docx is not None
            made[periode, draf] = docx
        return made[periode, draf]

    return build


def parts_of(docx: bytes) -> dict[str, bytes]:
    """The parts of a document by name."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def charts(docx: bytes) -> list[list[tuple[str, list[str]]]]:
    """The series of every chart in document order: name and figures in their caches."""
    parts = parts_of(docx)
    rels = etree.fromstring(parts["word/_rels/document.xml.rels"])
    targets = {one.get("Id"): one.get("Target", "").removeprefix("/word/") for one in rels}
    rid = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    shown = etree.fromstring(parts["word/document.xml"]).iter(f"{{{C['c']}}}chart")
    roots = [etree.fromstring(parts[f"word/{targets[chart.get(rid)]}"]) for chart in shown]
    return [
        [
            (ser.findtext("c:tx//c:v", "", C), [one.text or "" for one in ser.iterfind("c:val//c:v", C)])
            for ser in root.iterfind(".//c:ser", C)
        ]
        for root in roots
    ]


def workbook_figures(docx: bytes) -> list[list[str]]:
    """The figures in the workbooks, sorted by the names of their parts, row by row."""
    found = []
    for name, data in sorted(parts_of(docx).items()):
        if name.endswith(".xlsx"):
            sheet = etree.fromstring(parts_of(data)["xl/worksheets/sheet1.xml"])
            found.append([one.findtext("s:v", "", S) for one in sheet.iterfind(".//s:c", S) if one.get("t") != "s"])
    return found


def audit(docx: bytes, path: Path) -> list[str]:
    """What the standard objects to in a document."""
    path.write_bytes(docx)
    return [f"{one.part_uri}: {one.description}" for one in OpenXmlValidator().validate(path).errors]


def test_every_chart_of_the_data_stands_in_the_template_once(body: etree._Element, find: Find) -> None:
    drawings = find(body, ".//w:drawing/*/*[local-name()='docPr']/@descr")
    assert [str(one) for one in drawings] == [f"grafik: {nama}" for nama in NAMA]


def test_the_first_cell_of_every_sheet_names_the_chart_too(parts: Mapping[str, bytes]) -> None:
    books = [parts_of(data) for name, data in sorted(parts.items()) if name.endswith(".xlsx")]
    assert [f"grafik: {nama}".encode() in book["xl/sharedStrings.xml"] for book, nama in zip(books, NAMA, strict=True)]


def test_the_charts_of_a_report_show_the_figures_of_its_tables(laporan: Callable[..., bytes]) -> None:
    """Capaian and serapan as the tables print them; the mean of the seven capaian is 102,01."""
    capaian, rata, bidang, triwulan = charts(laporan(TW2))
    assert capaian == [
        ("Capaian (%)", ["101.40", "100.00", "95.44", "108.70", "103.50", "105.00", "100.00"]),
        ("Target (%)", ["100"] * 7),
    ]
    assert rata == [("Rata-rata capaian (%)", ["94.72", "102.01"]), ("Target (%)", ["100"] * 4)]
    assert bidang == [("Serapan (%)", ["0.74", "4.01", "23.35", "36.02", "20.74"])]
    assert triwulan == [("Serapan (%)", ["0.00", "20.74"])]


def test_the_workbooks_hold_the_figures_that_the_charts_show(laporan: Callable[..., bytes]) -> None:
    drawn = [sorted(figure for _, figures in chart for figure in figures) for chart in charts(laporan(TW2))]
    assert sorted(sorted(figures) for figures in workbook_figures(laporan(TW2))) == sorted(drawn)


def test_nothing_of_the_sample_figures_is_left(laporan: Callable[..., bytes]) -> None:
    assert [name for name, data in parts_of(laporan(TW2)).items() if b"Contoh 1" in data] == []


def test_saved_by_libreoffice_a_report_keeps_its_charts_and_workbooks(
    laporan: Callable[..., bytes], soffice: str, tmp_path: Path
) -> None:
    source = tmp_path / "a.docx"
    source.write_bytes(laporan(TW2))
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    call = [soffice, profile, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "lo"), str(source)]
    subprocess.run(call, check=True, capture_output=True, timeout=180)
    resaved = (tmp_path / "lo" / "a.docx").read_bytes()
    assert [chart[0][0] for chart in charts(resaved)] == [chart[0][0] for chart in charts(laporan(TW2))]
    assert sorted(workbook_figures(resaved)) == sorted(workbook_figures(laporan(TW2)))


def test_the_template_follows_the_standard(templat: Path, tmp_path: Path) -> None:
    assert audit(templat.read_bytes(), tmp_path / "a.docx") == []


@pytest.mark.parametrize("periode", [TW1, TW2])
def test_every_report_follows_the_standard(periode: Periode, laporan: Callable[..., bytes], tmp_path: Path) -> None:
    assert audit(laporan(periode), tmp_path / "a.docx") == []


def test_a_draft_follows_the_standard(laporan: Callable[..., bytes], tmp_path: Path) -> None:
    assert audit(laporan(TW2, draf=True), tmp_path / "a.docx") == []


def test_the_library_of_workbooks_is_loaded_only_for_a_template_with_a_chart() -> None:
    script = "import sys; import lkip_cli.word.laporan, lkip_cli.word.pemeriksaan; print('xlsxwriter' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=AKAR)
    assert done.stdout == "False\n"
