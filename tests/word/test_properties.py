"""The properties of the report are written afresh."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable

from docx import Document

from lkip_cli.word.package.package import CONTENT_TYPES, Package
from lkip_cli.word.package.read import read_package
from lkip_cli.word.package.write import write_package
from lkip_cli.word.properties import Properti, write_properties

TERBIT = datetime.date(2018, 7, 10)


def package_of(docx: bytes) -> Package:
    """The package of a template."""
    package, _ = read_package(docx, "t.docx")
    assert package is not None
    return package


def test_title_author_and_dates_come_from_the_data(templat: Callable[..., bytes]) -> None:
    package = package_of(templat("Isi."))
    write_properties(package, Properti("Laporan & <Kinerja>\x00", "Dinas", subjek="LKIP"), TERBIT)
    properties = Document(io.BytesIO(write_package(package))).core_properties
    assert (properties.title, properties.author, properties.subject) == ("Laporan & <Kinerja>", "Dinas", "LKIP")
    assert properties.created == properties.modified == datetime.datetime(2018, 7, 10, tzinfo=datetime.UTC)
    assert (properties.language, properties.last_modified_by, properties.comments) == ("id-ID", "lkip", "")


def test_nothing_of_the_template_s_own_properties_is_left(templat: Callable[..., bytes]) -> None:
    package = package_of(templat("Isi."))
    assert b"python-docx" in package.parts["docProps/core.xml"]
    write_properties(package, Properti("J"), TERBIT)
    assert b"python-docx" not in package.parts["docProps/core.xml"]
    assert [name for name in package.parts if "thumbnail" in name] == []


def test_a_template_without_properties_gets_them_once(templat: Callable[..., bytes]) -> None:
    package = package_of(templat("Isi."))
    package.remove("docProps/core.xml")
    for _ in range(2):
        write_properties(package, Properti("J"), TERBIT)
    assert [link.target for link in package.relationships("") if link.kind == "core-properties"] == [
        "docProps/core.xml"
    ]
    assert package.parts[CONTENT_TYPES].count(b"/docProps/core.xml") == 1
