"""Which scalars are read as they are, and how long they are on their line."""

from __future__ import annotations

import pytest
from ruamel.yaml.events import ScalarEvent

from lkip_cli.sumber.events import parse_events
from lkip_cli.sumber.scalar import is_empty, is_multiline, is_ordinary, is_unusual, span_of
from lkip_cli.sumber.tree import Span


def value(isi: str, *, pure: bool) -> ScalarEvent:
    scalars = [event for event in parse_events(f"a: {isi}\n", pure=pure) if isinstance(event, ScalarEvent)]
    return scalars[1]


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize(
    ("isi", "ordinary", "unusual", "span"),
    [
        ("3,10", True, False, Span(1, 4, 4)),
        ("teks  # x", True, False, Span(1, 4, 4)),
        ("'x'", False, False, Span(1, 4, 3)),
        ("|\n  x", False, False, Span(1, 4, 1)),
        (">\n  x", False, True, Span(1, 4, 1)),
        ("!t x", False, True, Span(1, 4, 4)),
        ("&k x", False, True, Span(1, 4, 4)),
        ('"\\n"', False, True, Span(1, 4, 4)),
        ("x\n  y", False, True, Span(1, 4, 1)),
    ],
)
def test_scalars_are_told_apart(isi: str, *, ordinary: bool, unusual: bool, span: Span, pure: bool) -> None:
    event = value(isi, pure=pure)
    assert is_ordinary(event) is ordinary
    assert is_unusual(event, f"a: {isi}") is unusual
    assert span_of(event) == span


@pytest.mark.parametrize("pure", [False, True])
def test_only_what_says_nothing_without_quotes_is_empty(pure: bool) -> None:  # noqa: FBT001
    assert all(is_empty(value(isi, pure=pure)) for isi in ("", "~", "null", "Null", "NULL"))
    assert not any(is_empty(value(isi, pure=pure)) for isi in ("''", "'~'", "nULL", "0", "-5"))


@pytest.mark.parametrize("pure", [False, True])
def test_a_block_is_not_a_value_over_several_lines(pure: bool) -> None:  # noqa: FBT001
    assert is_multiline(value("x\n  y", pure=pure))
    assert not is_multiline(value("|\n  x\n  y", pure=pure))
