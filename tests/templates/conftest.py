"""The template as committed, read once."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from lkip_cli.angka.periode import Periode
from lkip_cli.pipeline import build, load
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.pesanan import Pesanan
from tests.seed.baca_docx import read_docx
from tests.seed.naskah import Naskah
from tests.templates.setahun import list_files

TEMPLAT = Path(__file__).parents[2] / "templates" / "laporan.docx"
NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}

Find = Callable[[etree._Element, str], list[etree._Element]]
Text = Callable[[etree._Element], str]


@pytest.fixture(scope="session")
def templat() -> Path:
    """The path of the committed template."""
    return TEMPLAT


@pytest.fixture(scope="session")
def parts() -> dict[str, bytes]:
    """The parts of the template: name in the package -> bytes."""
    with zipfile.ZipFile(TEMPLAT) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="session")
def body(parts: dict[str, bytes]) -> etree._Element:
    """The body of the main document."""
    return etree.fromstring(parts["word/document.xml"])[0]


@pytest.fixture(scope="session")
def styles(parts: dict[str, bytes]) -> etree._Element:
    """The root of styles.xml."""
    return etree.fromstring(parts["word/styles.xml"])


@pytest.fixture(scope="session")
def find() -> Find:
    """XPath with the prefixes `w` and `r`."""
    return lambda element, query: element.xpath(query, namespaces=NAMESPACES)


@pytest.fixture(scope="session")
def text(find: Find) -> Text:
    """The text of an element, field instructions not counted."""
    return lambda element: "".join(find(element, ".//w:t/text()"))


@pytest.fixture(scope="session")
def setahun(contoh: dict[str, bytes]) -> Naskah:
    """The report of a year with every comparison, as a reader sees it."""
    return _build(list_files(contoh), 4)


@pytest.fixture(scope="session")
def tanpa_pembanding(contoh: dict[str, bytes]) -> tuple[Naskah, Naskah]:
    """The base example, which has nothing to compare with but the renstra, as report of a year and of a quarter."""
    return _build(contoh | {"2018/tw1.yaml": b"profil: tahunan\n"}, 1), _build(contoh, 1)


def _build(files: dict[str, bytes], triwulan: int) -> Naskah:
    muatan = load(MemoriTempat(files))
    laporan = build(muatan, Periode(2018, triwulan), TEMPLAT.read_bytes(), "laporan.docx", Pesanan("tidak"))
    assert laporan.docx is not None, laporan.diagnostics
    return read_docx(laporan.docx)
