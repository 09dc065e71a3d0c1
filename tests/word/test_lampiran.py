"""The appendix “Asal Angka” is a landscape section of its own at the end of the report."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from lkip_cli.angka.periode import Periode
from lkip_cli.pipeline import build, load
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.lampiran import JUDUL
from lkip_cli.word.pesanan import Naskah, Pesanan

TEMPLAT = Path(__file__).parents[2] / "templates" / "laporan.docx"
TW1 = Periode(2018, 1)

Susun = Callable[..., Naskah]


@pytest.fixture
def susun(contoh: dict[str, bytes]) -> Susun:
    """Builds the report of the base example, read from a folder of any name."""

    def make(nama: str = "data", templat: bytes = TEMPLAT.read_bytes(), *, draf: bool = False) -> Naskah:
        muatan = load(MemoriTempat(contoh, nama))
        return build(muatan, TW1, templat, "laporan.docx", Pesanan("tidak", draf=draf, asal_angka=True))

    return make


def opened(laporan: Naskah) -> DocumentType:
    assert laporan.docx is not None, laporan.diagnostics
    return Document(io.BytesIO(laporan.docx))


def rows(document: DocumentType) -> list[list[str]]:
    """The last table as text."""
    table = document.tables[-1]._tbl
    return [["".join(t.text or "" for t in cell.iter(qn("w:t"))) for cell in row.tc_lst] for row in table.tr_lst]


def test_it_stands_at_the_end_in_the_contents_and_on_lying_pages(susun: Susun) -> None:
    document = opened(susun())
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert len([text for text in texts if JUDUL in text]) == 2
    before, last = list(document.sections)[-2:]
    assert (before.orientation, last.orientation) == (WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE)


def test_each_figure_has_a_row_under_a_repeated_header(susun: Susun) -> None:
    document = opened(susun())
    header, *others = rows(document)
    assert header == ["No.", "Angka", "Tertulis", "Cara Menghitung", "Sumber"]
    capaian = next(row for row in others if row[1] == "Capaian Persentase peserta yang lulus")
    assert capaian[2:] == [
        "106,67%",
        "realisasi ÷ target × 100%80 ÷ 75 × 100% = 106,6666666…%",
        "2018/umum/tw1.yaml: baris 2-32018/umum/indikator.yaml: baris 27",
    ]
    assert document.tables[-1]._tbl.tr_lst[0].find(f".//{qn('w:tblHeader')}") is not None


def test_the_report_is_the_same_wherever_the_data_lie(susun: Susun) -> None:
    assert susun("/tempat/lain/isi").identitas == susun().identitas


def test_a_draft_has_it_behind_its_findings(susun: Susun) -> None:
    texts = [paragraph.text for paragraph in opened(susun(draf=True)).paragraphs]
    assert texts.index(JUDUL) > texts.index("Temuan yang Masih Terbuka")


def test_a_template_of_one_section_gets_a_second_one(susun: Susun) -> None:
    plain = Document()
    plain.add_paragraph("Isi")
    buffer = io.BytesIO()
    plain.save(buffer)
    document = opened(susun(templat=buffer.getvalue()))
    assert [section.orientation for section in document.sections] == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE]
    assert rows(document)[0][0] == "No."


def test_the_report_keeps_the_standard(susun: Susun, tmp_path: Path) -> None:
    berkas = tmp_path / "laporan.docx"
    berkas.write_bytes(susun().docx or b"")
    assert OpenXmlValidator().validate(berkas).errors == []
