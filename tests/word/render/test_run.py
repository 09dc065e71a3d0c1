"""Rendering a part, and the place of what stops it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.diagnostics import Diagnostic, WordPlace
from lkip_cli.word.ooxml import Element, text_of
from lkip_cli.word.render.env import Environment
from lkip_cli.word.render.run import render_source
from lkip_cli.word.styles import read_styles
from lkip_cli.word.templat.source import read_source

Xml = Callable[[str], etree._Element]


def rendered(root: etree._Element, konteks: dict[str, object]) -> Element | Diagnostic:
    """A body rendered."""
    source = read_source(root, "word/document.xml", "t.docx", "isi", read_styles(None))
    return render_source(source, konteks, Environment())


def paragraphs(*texts: str) -> str:
    """The markup of paragraphs."""
    return "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)


def test_the_result_is_a_tree_without_the_lines_of_the_source(xml: Xml) -> None:
    root = rendered(xml(paragraphs("{{ a }}", "b")), {"a": "x < y"})
    assert not isinstance(root, Diagnostic)
    assert [text_of(paragraph) for paragraph in root] == ["x < y", "b"]
    assert "\n" not in etree.tostring(root, encoding="unicode")


@pytest.mark.parametrize(
    ("tag", "a", "kode"),
    [
        ("{{ b }}", "", "LK821"),
        ("{{ a }}", None, "LK824"),
        ("{{ a | arsir }}", "merah", "LK823"),
        ("{{ a | join }}", "x", "LK823"),
        ("{{ a * a }}", "x", "LK818"),
        ("{% for x in a %}{% endfor %}", 5, "LK825"),
        ("{{ a | tidak_ada }}", "x", "LK817"),
    ],
)
def test_what_stops_rendering_is_placed_at_its_paragraph(tag: str, a: object, kode: str, xml: Xml) -> None:
    found = rendered(xml(paragraphs("satu", "dua", f"tiga {tag}", "empat")), {"a": a})
    assert isinstance(found, Diagnostic)
    assert isinstance(found.place, WordPlace)
    assert (found.kode, found.place.uraian) == (kode, "paragraf ke-3")


def test_a_template_whose_elements_stand_where_they_must_not_is_a_broken_file(xml: Xml) -> None:
    """A paragraph inside a text is no Word document; its statement would cut the text in two."""
    statement = "<w:p><w:r><w:t>{% for x in a %}</w:t></w:r></w:p>"
    inner = f"<w:p><w:r><w:t>{statement}</w:t></w:r></w:p>{paragraphs('{% endfor %}')}"
    found = rendered(xml(inner), {"a": ["x", "y"]})
    assert isinstance(found, Diagnostic)
    assert found.kode == "LK802"


def test_a_text_longer_than_xml_readers_take_is_a_finding(xml: Xml) -> None:
    found = rendered(xml(paragraphs("{{ a }}")), {"a": "x" * 10_100_000})
    assert isinstance(found, Diagnostic)
    assert found.kode == "LK826"
