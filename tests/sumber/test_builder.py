"""Events become a tree: twice the same key, depth, and where reading stops."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from lkip_cli.diagnostics import Gagal, TextPlace
from lkip_cli.sumber.builder import Builder
from lkip_cli.sumber.events import parse_events
from lkip_cli.sumber.judge import Judge
from lkip_cli.sumber.text import make_teks

Baca = Callable[[str | bytes], Any]


def test_a_key_that_stands_twice_is_shown_at_both_places(baca: Baca) -> None:
    places = baca("a: 5\nA: 6\n").found[0].places
    assert places[0] == TextPlace("data/x.yaml", 2, 1, 1, "A: 6")
    assert places[1] == TextPlace("data/x.yaml", 1, 1, 1, "a: 5", "`a` sudah ditulis di sini")


def test_twenty_levels_are_read_and_no_more(baca: Baca) -> None:
    dalam = "".join(f"{'  ' * tingkat}a:\n" for tingkat in range(19))
    assert baca(f"{dalam}{'  ' * 19}a: 1\n").found == []
    hasil = baca(f"{dalam}{'  ' * 19}a:\n{'  ' * 20}a: 1\n")
    assert hasil.places == [("LK126", 21, 41)]
    assert hasil.plain == "<LK126>"


@pytest.mark.parametrize(
    "isi", ["[" * 10**6, "{a: " * 250_000, "- " * 500_000, "? " * 500_000, "a: " + "[\n" * 500_000]
)
@pytest.mark.parametrize("pure", [False, True])
def test_nesting_without_end_is_not_read_to_its_end(isi: str, pure: bool) -> None:  # noqa: FBT001
    """The effort of the C parser grows with the square of the brackets: all of them would take minutes."""
    dibaca = 0

    def counted(events: Iterable[object]) -> Iterator[object]:
        nonlocal dibaca
        for event in events:
            dibaca += 1
            yield event

    builder = Builder(Judge(make_teks("x.yaml", isi), {}))
    builder.read(counted(parse_events(isi, pure=pure)))
    assert isinstance(builder.root, Gagal)
    assert dibaca < 100
