"""The template as committed, read once."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

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
