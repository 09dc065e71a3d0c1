"""Questions are asked only where somebody can answer."""

from __future__ import annotations

import io
import sys

import pytest

from lkip_cli.cli.tanya import can_ask


class _Terminal(io.StringIO):
    """A stream at whose end somebody sits."""

    def isatty(self) -> bool:
        """Yes."""
        return True


@pytest.mark.parametrize(
    ("masuk", "keluar", "bisa"),
    [(_Terminal(), _Terminal(), True), (io.StringIO(), _Terminal(), False), (_Terminal(), io.StringIO(), False)],
)
def test_both_ends_must_be_a_terminal(
    masuk: io.StringIO,
    keluar: io.StringIO,
    bisa: bool,  # noqa: FBT001  a table
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", masuk)
    monkeypatch.setattr(sys, "stdout", keluar)
    assert can_ask() is bisa
