"""Words in a sentence."""

from __future__ import annotations

import pytest

from lkip_cli.laporan.kata import join_kata


@pytest.mark.parametrize(
    ("names", "teks"),
    [(["a"], "a"), (["a", "b"], "a dan b"), (["a", "b", "c"], "a, b, dan c")],
)
def test_the_last_two_are_joined_by_dan(names: list[str], teks: str) -> None:
    assert join_kata(names) == teks
