"""The report of the example, built once, as a reader sees it: paragraphs and tables in order."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.sumber.tempat.folder import FolderTempat

AKAR = Path(__file__).parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Tabel:
    """A table of the report: its caption and its rows of cell texts (a continued merge is empty)."""

    judul: str
    baris: list[list[str]]


@dataclass(frozen=True)
class Naskah:
    """The report: the paragraphs outside tables, the tables, and the file."""

    paragraf: list[str]
    tabel: list[Tabel]
    docx: bytes

    @property
    def teks(self) -> str:
        """All text of the body."""
        cells = [cell for tabel in self.tabel for row in tabel.baris for cell in row]
        return "\n".join([*self.paragraf, *cells])

    def rows(self, judul: str) -> list[list[str]]:
        """The rows of all tables whose caption holds `judul`."""
        found = [row for tabel in self.tabel if judul in tabel.judul for row in tabel.baris]
        assert found, judul
        return found


def read_naskah(docx: bytes) -> Naskah:
    """A .docx as paragraphs and tables."""
    with zipfile.ZipFile(io.BytesIO(docx)) as paket:
        body = etree.fromstring(paket.read("word/document.xml"))[0]
    paragraphs: list[str] = []
    tables: list[Tabel] = []
    for element in body:
        if element.tag == f"{W}p":
            paragraphs.append(_text(element))
        elif element.tag == f"{W}tbl":
            rows = [[_text(cell) for cell in row.iterchildren(f"{W}tc")] for row in element.iterchildren(f"{W}tr")]
            tables.append(Tabel(_last_filled(paragraphs), rows))
    return Naskah(paragraphs, tables, docx)


def _text(element: etree._Element) -> str:
    return " ".join("".join(p.itertext(f"{W}t")) for p in element.iter(f"{W}p")).strip()


def _last_filled(paragraphs: list[str]) -> str:
    return next((text for text in reversed(paragraphs) if text), "")


@pytest.fixture(scope="session")
def muatan() -> pipeline.Muatan:
    """The example, read and computed."""
    return pipeline.load(FolderTempat(AKAR / "data", "data"))


@pytest.fixture(scope="session")
def naskah(muatan: pipeline.Muatan) -> Naskah:
    """The report of TW II 2018, without the passes of LibreOffice."""
    templat = (AKAR / "templates" / "laporan.docx").read_bytes()
    laporan = pipeline.build(muatan, Periode(2018, 2), templat, "laporan.docx", "tidak")
    assert laporan.docx is not None, laporan.diagnostics
    return read_naskah(laporan.docx)
