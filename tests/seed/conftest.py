"""The report of the example, built once, as a reader sees it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word.pesanan import Pesanan
from tests.seed.baca_docx import read_docx
from tests.seed.naskah import Naskah

AKAR = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def muatan() -> pipeline.Muatan:
    """The example, read and computed."""
    return pipeline.load(FolderTempat(AKAR / "data", "data"))


@pytest.fixture(scope="session")
def naskah(muatan: pipeline.Muatan) -> Naskah:
    """The report of TW II 2018, without the passes of LibreOffice."""
    templat = (AKAR / "templates" / "laporan.docx").read_bytes()
    laporan = pipeline.build(muatan, Periode(2018, 2), templat, "laporan.docx", Pesanan("tidak"))
    assert laporan.docx is not None, laporan.diagnostics
    return read_docx(laporan.docx)
