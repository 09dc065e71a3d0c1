"""The report with the pages of its headings and tables."""

from __future__ import annotations

import datetime
import io
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Tingkat
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word import naskah as modul
from lkip_cli.word.laporan import Properti
from lkip_cli.word.libreoffice import page_numbers, to_pdf
from lkip_cli.word.naskah import Rancangan, write_report
from lkip_cli.word.pages import printed_pages
from lkip_cli.word.pesanan import Pesanan

AKAR = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def rancangan() -> Rancangan:
    """The base example with the template of the project."""
    muatan = pipeline.load(FolderTempat(AKAR / "tests" / "contoh", "data"))
    konteks, _ = pipeline.compose(muatan, Periode(2018, 1))
    templat = (AKAR / "templates" / "laporan.docx").read_bytes()
    return Rancangan(templat, "laporan.docx", konteks, datetime.date(2018, 4, 10), Properti("Laporan"))


def _contents(docx: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(docx)) as paket:
        return paket.read("word/document.xml").decode()


def test_the_contents_name_the_pages_on_which_the_headings_stand(rancangan: Rancangan, soffice: str) -> None:
    assert soffice
    naskah = write_report(rancangan, Pesanan("ya"))
    assert naskah.docx is not None
    pdf = to_pdf(naskah.docx)
    assert isinstance(pdf, bytes)
    wanted = printed_pages(naskah.docx, page_numbers(pdf))
    document = _contents(naskah.docx)
    assert wanted
    for bookmark, page in wanted.items():
        shown = document.split(f"PAGEREF {bookmark} ")[-1].split("<w:t")[1].split(">")[1].split("<")[0]
        assert shown == page, bookmark


def test_without_libreoffice_a_report_comes_with_a_note(rancangan: Rancangan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modul, "find_program", lambda: None)
    naskah = write_report(rancangan, Pesanan("auto"))
    assert naskah.docx is not None
    assert naskah.catatan == (modul.TANPA_LIBREOFFICE,)


def test_pages_that_are_demanded_and_cannot_be_had_are_an_error(
    rancangan: Rancangan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    naskah = write_report(rancangan, Pesanan("ya"))
    assert naskah.docx is None
    assert [(d.kode, d.tingkat) for d in naskah.diagnostics] == [("LK840", Tingkat.KESALAHAN)]


def test_a_pdf_that_cannot_be_had_is_an_error_beside_the_report(
    rancangan: Rancangan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    naskah = write_report(rancangan, Pesanan("auto", pdf=True))
    assert naskah.docx is not None
    assert naskah.pdf is None
    assert [(d.kode, d.tingkat) for d in naskah.diagnostics] == [("LK840", Tingkat.KESALAHAN)]


def test_the_pdf_can_be_navigated_and_read_aloud(rancangan: Rancangan, soffice: str) -> None:
    assert soffice
    naskah = write_report(rancangan, Pesanan("tidak", pdf=True))
    reader = PdfReader(io.BytesIO(naskah.pdf or b""))
    root = reader.trailer["/Root"]
    headings = [one.title for one in reader.outline if not isinstance(one, list)]
    assert headings[:3] == ["KATA PENGANTAR", "RINGKASAN EKSEKUTIF", "DAFTAR ISI"]
    assert "BAB I PENDAHULUAN" in headings
    assert root["/Lang"] == "id-ID"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Laporan"


class _Printer:
    """Stands for LibreOffice: each PDF is named by its number; `pages` are what is read from each."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *pages: dict[str, str]) -> None:
        self.printed: list[bytes] = []
        self._pages = iter(pages)
        monkeypatch.setattr(modul, "find_program", lambda: "soffice")
        monkeypatch.setattr(modul, "to_pdf", self._print)
        monkeypatch.setattr(modul, "page_numbers", lambda _: {})
        monkeypatch.setattr(modul, "embedded_fonts", lambda _: {"BAAAAA+Caladea-Bold"})
        monkeypatch.setattr(modul, "printed_pages", lambda *_: next(self._pages))

    def _print(self, docx: bytes) -> bytes:
        self.printed.append(docx)
        return str(len(self.printed)).encode()


def test_a_report_that_is_finished_again_is_the_one_that_is_made_anew(
    rancangan: Rancangan, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = {"_Toc00000001": "ii"}
    printer = _Printer(monkeypatch, pages, pages)
    naskah = write_report(rancangan, Pesanan("auto"))
    anew = [write_report(rancangan, pesanan).docx for pesanan in (Pesanan("tidak"), Pesanan(halaman=pages))]
    assert printer.printed == anew
    assert naskah.docx == anew[1]


def test_the_last_pdf_of_the_page_numbers_is_the_pdf_of_the_report(
    rancangan: Rancangan, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = _Printer(monkeypatch, {"_Toc1": "1"}, {"_Toc1": "1"})
    naskah = write_report(rancangan, Pesanan("auto", pdf=True))
    assert naskah.pdf == b"2"
    assert printer.printed[1:] == [naskah.docx]


def test_a_report_whose_pages_never_hold_still_is_printed_once_more(
    rancangan: Rancangan, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = _Printer(monkeypatch, {"_Toc1": "1"}, {"_Toc1": "2"}, {"_Toc1": "3"})
    naskah = write_report(rancangan, Pesanan("auto", pdf=True))
    assert naskah.pdf == b"4"
    assert printer.printed[-1] == naskah.docx


@pytest.mark.parametrize("pesanan", [Pesanan("ya"), Pesanan("tidak", pdf=True)])
def test_fonts_that_libreoffice_lacks_are_named_in_a_note(
    pesanan: Pesanan, rancangan: Rancangan, monkeypatch: pytest.MonkeyPatch
) -> None:
    _Printer(monkeypatch, {})
    monkeypatch.setattr(modul, "embedded_fonts", lambda _: {"BAAAAA+DejaVuSans-Bold"})
    (note,) = write_report(rancangan, pesanan).catatan
    assert "tidak mempunyai huruf “Cambria”." in note


def test_without_being_asked_for_there_is_no_pdf(rancangan: Rancangan, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = _Printer(monkeypatch)
    assert write_report(rancangan, Pesanan("tidak")).pdf is None
    assert printer.printed == []


def test_the_identity_is_that_of_the_content(rancangan: Rancangan) -> None:
    one, two = write_report(rancangan, Pesanan("tidak")), write_report(rancangan, Pesanan("tidak"))
    assert one.identitas == two.identitas
    assert len(one.identitas) == 64
