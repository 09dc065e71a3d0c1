"""Tags in the text of a paragraph."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.word.ooxml import T, make
from lkip_cli.word.templat.tags import UNPAIRED, find_tags, join_tags, plain, read_tag, without_prefix

Xml = Callable[[str], etree._Element]


@pytest.mark.parametrize(
    ("runs", "joined"),
    [
        (["a {", "{ x", " }", "} b"], ["a {{ x }}", "", "", " b"]),
        (["{", "% if x %}"], ["{% if x %}", ""]),
        (["{{ x }}{", "{ y }}"], ["{{ x }}{{ y }}", ""]),
        (["tanpa ", "tag"], ["tanpa ", "tag"]),
        (["{ bukan ", "tag }"], ["{ bukan ", "tag }"]),
    ],
)
def test_a_tag_is_moved_into_the_run_where_it_begins(runs: list[str], joined: list[str], xml: Xml) -> None:
    (paragraph,) = xml("<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>")
    join_tags(paragraph)
    assert [text.text or "" for text in paragraph.iter(T)] == joined


def test_a_tag_in_an_equation_is_joined(xml: Xml) -> None:
    (paragraph,) = xml("<w:p><m:oMath><m:r><m:t>{{ x</m:t></m:r><m:r><m:t> }}</m:t></m:r></m:oMath></w:p>")
    join_tags(paragraph)
    assert [tag.text for tag in find_tags(paragraph)] == ["{{ x }}"]


@pytest.mark.parametrize(
    ("written", "prefix", "word", "text"),
    [
        ("{% for x in y %}", "", "for", "{% for x in y %}"),
        ("{%p for x in y %}", "p", "for", "{% for x in y %}"),
        ("{%tr endfor %}", "tr", "endfor", "{% endfor %}"),
        ("{%-if x%}", "", "if", "{%-if x%}"),
        ("{% tr for x in y %}", "", "tr", "{% tr for x in y %}"),
        ("{%tc for x in y %}", "tc", "for", "{%tc for x in y %}"),
        ("{{ p }}", "", "", "{{ p }}"),
        ("{# catatan #}", "", "", "{# catatan #}"),
        ("{%\u00a0if x == \u201ca\u201d %}", "", "if", '{% if x == "a" %}'),
    ],
)
def test_prefix_and_statement_are_told_apart(written: str, prefix: str, word: str, text: str) -> None:
    tag = read_tag(written, make(T))
    assert (tag.prefix, tag.word, tag.text, tag.written) == (prefix, word, text, written)


@pytest.mark.parametrize("text", ["{{", "}}", "{%", "%}", "{#", "#}", "{ { x", "x } }", "{ % x"])
def test_a_sign_that_is_left_over_is_seen(text: str) -> None:
    assert UNPAIRED.search(text) is not None


@pytest.mark.parametrize("text", ["{a}", "50 %", "nomor #1", "f(x) = {1, 2}", "100%."])
def test_ordinary_text_is_no_tag(text: str) -> None:
    assert UNPAIRED.search(text) is None


def test_invisible_characters_inside_a_tag_are_made_plain() -> None:
    assert plain("{{\u00a0a\u200b.\ufeffb\u00ad\u202f}}") == "{{ a.b }}"


def test_marks_of_direction_inside_a_tag_are_dropped() -> None:
    """A name copied from a chat or a page often brings them along."""
    assert plain("{{\u200f a.b\u200e }}") == "{{ a.b }}"
    assert plain("{{ \u202ba.\u2067b\u2069\u202c }}") == "{{ a.b }}"


def test_a_prefix_is_taken_off_only_at_the_start() -> None:
    assert without_prefix("{%p if p %}") == "{% if p %}"
