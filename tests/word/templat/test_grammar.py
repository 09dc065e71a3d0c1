"""One tag by itself: what is in it, and what may not be."""

from __future__ import annotations

import pytest
from jinja2 import nodes

from lkip_cli.word.ooxml import T, make
from lkip_cli.word.render.env import Environment
from lkip_cli.word.templat.grammar import GrammarError, Parsed, forbidden_in, parse_tag, parts_of
from lkip_cli.word.templat.tags import read_tag


def parsed(text: str) -> Parsed:
    """A tag, parsed."""
    return parse_tag(read_tag(text, make(T)), Environment())


@pytest.mark.parametrize(
    ("text", "printed", "tested", "loop"),
    [
        ("{{ a.b }}", 1, 0, False),
        ("{% if a %}", 0, 1, False),
        ("{% elif a %}", 0, 1, False),
        ("{% for x in y if x %}", 0, 0, True),
        ("{% else %}", 0, 0, False),
        ("{% endfor %}", 0, 0, False),
        ("{# {{ x #}", 0, 0, False),
    ],
)
def test_a_tag_is_told_apart_by_what_it_does(text: str, printed: int, tested: int, loop: bool) -> None:  # noqa: FBT001
    tag = parsed(text)
    assert (len(tag.printed), len(tag.tested), tag.loop is not None) == (printed, tested, loop)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ a.b. }}", "tag ini belum selesai"),
        ("{{ a b }}", "«b» tidak pada tempatnya"),
        ("{{ a | }}", "tag ini belum selesai"),
        ("{{ }}", "tag ini belum selesai"),
        ("{{ a – 1 }}", "huruf atau tanda «–» tidak dikenal di dalam tag"),
        ("{{ a… }}", "huruf atau tanda «…» tidak dikenal di dalam tag"),
        ("{% for x of y %}", "kata «in» tidak ada di dalam tag «for»"),
        ("{% if %}", "tag ini belum selesai"),
        ("{{ a) }}", "«)» tidak pada tempatnya"),
    ],
)
def test_a_tag_that_cannot_be_read_says_why_in_indonesian(text: str, words: str) -> None:
    with pytest.raises(GrammarError, match="^" + words.replace("(", "\\(").replace(")", "\\)") + "$"):
        parsed(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ a.b['c'][0] }}", ""),
        ("{{ a | upper }}", ""),
        ("{{ a if b else c }}", ""),
        ("{{ a == 'x' and not b or c in ['y', 'z'] }}", ""),
        ("{{ a if b }}", "«if» tanpa «else»"),
        ("{{ a() }}", "pemanggilan fungsi dengan tanda kurung"),
        ("{{ a + 1 }}", "hitungan"),
        ("{{ -a }}", "hitungan"),
        ("{{ a ~ b }}", "penyambungan teks dengan «~»"),
        ("{{ a is none }}", "uji «is»"),
        ("{{ a[1:] }}", "potongan daftar dengan «:»"),
        ("{{ {'a': 1} }}", "bentuk ini"),
        ("{{ a | join(b()) }}", "pemanggilan fungsi dengan tanda kurung"),
    ],
)
def test_forms_that_compute_or_call_are_named(text: str, words: str) -> None:
    assert forbidden_in(parts_of(parsed(text).printed[0])) == words


def test_an_expression_is_among_its_own_parts() -> None:
    expression = parsed("{{ a.b }}").printed[0]
    assert [type(node) for node in parts_of(expression)] == [nodes.Getattr, nodes.Name]
