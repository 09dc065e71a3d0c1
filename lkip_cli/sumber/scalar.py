"""One scalar: where it stands, what its text says, and whether it is one that lkip reads as it is."""

from __future__ import annotations

from ruamel.yaml.events import Event, ScalarEvent

from lkip_cli.sumber.tree import Span

KOSONG = frozenset({"", "~", "null", "Null", "NULL"})
"""What a plain scalar says when it says nothing."""


def span_of(event: Event) -> Span:
    """The part of its first line that a scalar fills; one character for the head of a block."""
    start, end = event.start_mark, event.end_mark
    panjang = end.column - start.column if end.line == start.line else 1
    return Span(start.line + 1, start.column + 1, panjang or 1)


def is_ordinary(event: ScalarEvent) -> bool:
    """Whether it is a plain text on one line, as nearly all are, and says something."""
    return (
        not event.style
        and event.anchor is None
        and event.tag is None
        and event.start_mark.line == event.end_mark.line
        and event.value not in KOSONG
    )


def is_plain(event: ScalarEvent) -> bool:
    """Whether it has neither quotes nor the head of a block."""
    return not event.style


def is_empty(event: ScalarEvent) -> bool:
    """Whether nothing stands where a value could."""
    return event.value in KOSONG and not event.style


def is_multiline(event: ScalarEvent) -> bool:
    """Whether it fills several lines without being a block."""
    return event.start_mark.line != event.end_mark.line and event.style not in {"|", ">"}


def is_unusual(event: ScalarEvent, line: str) -> bool:
    """Whether its text must be looked at: a tag, an anchor, `>`, several lines, or a backslash in quotes."""
    return (
        event.tag is not None
        or event.anchor is not None
        or event.style == ">"
        or (event.style == '"' and "\\" in line)
        or is_multiline(event)
    )
