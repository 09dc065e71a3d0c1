"""Parts and links of a package."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lkip_cli.word.ooxml import R_NS
from lkip_cli.word.package.package import Package, Relationship, rels_name
from lkip_cli.word.package.read import read_package


@pytest.fixture
def package(templat: Callable[..., bytes]) -> Package:
    """The package of a small template."""
    found, _ = read_package(templat("Isi."), "t.docx")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("part", "rels"),
    [("", "_rels/.rels"), ("word/document.xml", "word/_rels/document.xml.rels"), ("a.xml", "_rels/a.xml.rels")],
)
def test_the_links_of_a_part_stand_beside_it(part: str, rels: str) -> None:
    assert rels_name(part) == rels


def test_targets_are_names_of_parts(package: Package) -> None:
    assert package.main == "word/document.xml"
    assert list(package.targets(package.main, "styles")) == ["word/styles.xml"]
    assert list(package.targets(package.main, "footnotes")) == []


def test_the_content_type_comes_from_the_part_or_its_extension(package: Package) -> None:
    assert package.content_type("word/document.xml").endswith("document.main+xml")
    assert package.content_type("word/lain.XML") == "application/xml"
    assert package.content_type("word/lain.tidak") == ""


def test_a_removed_part_leaves_no_link_and_no_type(package: Package) -> None:
    package.remove("word/styles.xml")
    assert "word/styles.xml" not in package.parts
    assert list(package.targets(package.main, "styles")) == []
    assert package.content_type("word/styles.xml") == "application/xml"


def test_an_added_part_is_linked_and_typed(package: Package) -> None:
    package.add("docProps/lain.xml", b"<a/>", "application/x-lain", "http://contoh.id/rel/lain")
    link = package.relationships("")[-1]
    assert (link.kind, link.target, link.external) == ("lain", "docProps/lain.xml", False)
    assert package.content_type("docProps/lain.xml") == "application/x-lain"
    assert len({one.rid for one in package.relationships("")}) == len(package.relationships(""))


def test_links_of_one_kind_can_be_taken_out(package: Package) -> None:
    package.remove_link(package.main, "styles")
    package.remove_link("word/tidak-ada.xml", "styles")
    assert list(package.targets(package.main, "styles")) == []
    assert "word/styles.xml" in package.parts


def test_an_outside_target_is_kept_as_written() -> None:
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://x/hyperlink" Target="http://contoh.id/../a" TargetMode="External"/>'
        '<Relationship Id="r2" Type="http://x/image" Target="../media/a.png"/></Relationships>'
    )
    package = Package({"word/sub/_rels/a.xml.rels": rels.encode()})
    assert package.relationships("word/sub/a.xml") == [
        Relationship("r1", "hyperlink", "http://contoh.id/../a", external=True),
        Relationship("r2", "image", "word/media/a.png", external=False),
    ]


def test_a_part_of_another_part_is_linked_to_from_it(templat: Callable[..., bytes]) -> None:
    package, _ = read_package(templat("Isi"), "laporan.docx")
    assert package is not None
    rid = package.add("word/tambahan.xml", b"<a/>", "application/xml", f"{R_NS}/header", package.main)
    link = next(one for one in package.relationships(package.main) if one.rid == rid)
    assert (link.kind, link.target) == ("header", "word/tambahan.xml")
    assert package.content_type("word/tambahan.xml") == "application/xml"
