"""The report with the pages of its headings and tables."""

from __future__ import annotations

import datetime
import io
import zipfile
from pathlib import Path

import pytest

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word import naskah as modul
from lkip_cli.word.laporan import Properti
from lkip_cli.word.libreoffice import page_numbers, to_pdf
from lkip_cli.word.naskah import Bahan, write_report
from lkip_cli.word.pages import printed_pages

AKAR = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def bahan() -> Bahan:
    """The base example with the template of the project."""
    muatan = pipeline.load(FolderTempat(AKAR / "tests" / "contoh", "data"))
    konteks, _ = pipeline.compose(muatan, Periode(2018, 1))
    templat = (AKAR / "templates" / "laporan.docx").read_bytes()
    return Bahan(templat, "laporan.docx", konteks, datetime.date(2018, 4, 10), Properti("Laporan"))


def _contents(docx: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(docx)) as paket:
        return paket.read("word/document.xml").decode()


def test_the_contents_name_the_pages_on_which_the_headings_stand(bahan: Bahan, soffice: str) -> None:
    assert soffice
    naskah = write_report(bahan, "ya")
    assert naskah.docx is not None
    pdf = to_pdf(naskah.docx)
    assert isinstance(pdf, bytes)
    wanted = printed_pages(naskah.docx, page_numbers(pdf))
    document = _contents(naskah.docx)
    assert wanted
    for bookmark, page in wanted.items():
        shown = document.split(f"PAGEREF {bookmark} ")[-1].split("<w:t")[1].split(">")[1].split("<")[0]
        assert shown == page, bookmark


def test_without_libreoffice_a_report_comes_with_a_note(bahan: Bahan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modul, "find_program", lambda: None)
    naskah = write_report(bahan, "auto")
    assert naskah.docx is not None
    assert naskah.catatan == (modul.TANPA_LIBREOFFICE,)


def test_pages_that_are_demanded_and_cannot_be_had_are_an_error(bahan: Bahan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    naskah = write_report(bahan, "ya")
    assert naskah.docx is None
    assert [d.kode for d in naskah.diagnostics] == ["LK840"]


def test_the_identity_is_that_of_the_content(bahan: Bahan) -> None:
    one, two = write_report(bahan, "tidak"), write_report(bahan, "tidak")
    assert one.identitas == two.identitas
    assert len(one.identitas) == 64
