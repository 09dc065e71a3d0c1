"""The annex of a comparison: a real Word document in the style of the template."""

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
from pypdf import PdfReader

from lkip_cli.angka.periode import Periode
from lkip_cli.banding.daftar import Daftar, Keadaan, Saringan, make_daftar
from lkip_cli.cli.sisi_diff import compare
from lkip_cli.pipeline import compose, load
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.libreoffice import to_pdf
from lkip_cli.word.perubahan import write_annex

TEMPLAT = Path(__file__).parents[2] / "templates" / "laporan.docx"
TW1 = Periode(2018, 1)
ISI = "2018/umum/tw1.yaml"


@pytest.fixture(scope="module")
def perubahan(contoh: dict[str, bytes]) -> tuple[Daftar, dict[str, object]]:
    """40 of 50 become 30 of 50; a name holds what could be taken for markup."""
    baru = contoh | {ISI: contoh[ISI].replace(b"jumlah-peserta: 40", b"jumlah-peserta: 30")}
    indikator = contoh["2018/umum/indikator.yaml"].replace(b"nama: Nilai layanan", b"nama: Nilai {{ x }} & <layanan>")
    muatan = load(MemoriTempat(baru | {"2018/umum/indikator.yaml": indikator}))
    banding = compare(load(MemoriTempat(contoh)), TW1, muatan, TW1)
    keadaan = Keadaan("HEAD~1", TW1, "HEAD~1", "a" * 40), Keadaan("berkas sekarang", TW1)
    return make_daftar(*keadaan, banding, Saringan(), ["Satu catatan."]), compose(muatan, TW1)[0]


@pytest.fixture(scope="module")
def lampiran(perubahan: tuple[Daftar, dict[str, object]]) -> bytes:
    docx, found = write_annex(*perubahan, TEMPLAT.read_bytes(), "laporan.docx")
    assert found == []
    assert docx is not None
    return docx


def opened(docx: bytes | None) -> DocumentType:
    return Document(io.BytesIO(docx or b""))


def cells(document: DocumentType, nomor: int) -> list[list[str]]:
    rows = document.tables[nomor]._tbl.tr_lst
    return [["".join(text.text or "" for text in cell.iter(qn("w:t"))) for cell in row.tc_lst] for row in rows]


def test_each_kind_of_change_has_a_captioned_table(
    lampiran: bytes, perubahan: tuple[Daftar, dict[str, object]]
) -> None:
    document = opened(lampiran)
    captions = [
        paragraph.text for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == "Caption"
    ]
    judul = [satu.judul for satu in perubahan[0].kelompok]
    assert captions == [f"Tabel {nomor} {satu}" for nomor, satu in enumerate(judul, start=1)]
    assert len(document.tables) == len(judul)


def test_the_rows_say_what_changed_as_it_was_written(lampiran: bytes) -> None:
    """30 of 50 is 60 %, and 80 - 60 is 20 points."""
    document = opened(lampiran)
    assert cells(document, 0)[:2] == [
        ["Nama", "Data", "Lama", "Baru", "Selisih dan keterangan"],
        ["Persentase peserta yang lulus (persentase-lulus)", "status", "Tercapai", "Belum tercapai", ""],
    ]
    told = [row for nomor in range(len(document.tables)) for row in cells(document, nomor)]
    assert [
        "Persentase peserta yang lulus (persentase-lulus)",
        "realisasi",
        "80,00%",
        "60,00%",
        "-20,00 poin persen",
    ] in told
    assert [
        "Nilai {{ x }} & <layanan> (nilai-layanan)",
        "nama",
        "Nilai layanan",
        "Nilai {{ x }} & <layanan>",
        "",
    ] in told


def test_the_pages_lie_and_keep_the_head_and_foot_of_the_report(lampiran: bytes) -> None:
    (section,) = opened(lampiran).sections
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert (section.page_width or 0) > (section.page_height or 0)
    assert "Dinas Contoh" in "".join(paragraph.text for paragraph in section.header.paragraphs)


def test_heads_of_tables_are_repeated_and_rows_are_not_torn(lampiran: bytes) -> None:
    for table in opened(lampiran).tables:
        first, *others = table._tbl.tr_lst
        assert first.find(f".//{qn('w:tblHeader')}") is not None
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in (first, *others))


def test_word_finds_no_fault_in_it(lampiran: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(lampiran)
    result = OpenXmlValidator().validate(str(tmp_path / "a.docx"))
    assert result.errors == []


@pytest.mark.usefixtures("soffice")
def test_libreoffice_prints_it(lampiran: bytes) -> None:
    pdf = to_pdf(lampiran)
    assert isinstance(pdf, bytes)
    text = " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    assert "Perubahan Triwulan I Tahun 2018 dari HEAD~1 ke berkas sekarang." in text
    assert "Tabel 1 Status dan peringkat" in text


def test_the_same_comparison_gives_the_same_bytes(lampiran: bytes, perubahan: tuple[Daftar, dict[str, object]]) -> None:
    assert write_annex(*perubahan, TEMPLAT.read_bytes(), "laporan.docx")[0] == lampiran


def test_a_template_without_styles_or_landscape_pages_serves_too(
    perubahan: tuple[Daftar, dict[str, object]], templat: Callable[..., bytes]
) -> None:
    docx, found = write_annex(*perubahan, templat("Isi"), "polos.docx")
    assert found == []
    (section,) = opened(docx).sections
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert (section.page_width or 0) > (section.page_height or 0)
    assert cells(opened(docx), 0)[1][1:4] == ["status", "Tercapai", "Belum tercapai"]


def test_a_file_that_is_no_template_is_told(perubahan: tuple[Daftar, dict[str, object]]) -> None:
    docx, found = write_annex(*perubahan, b"bukan docx", "laporan.docx")
    assert docx is None
    assert [diagnostic.kode[:3] for diagnostic in found] == ["LK8"]
