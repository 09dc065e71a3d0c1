"""Keys in one form, and the lines that are known to be unreadable."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from lkip_cli.diagnostics import Gagal
from lkip_cli.sumber.judge import Judge
from lkip_cli.sumber.reader import read_file
from lkip_cli.sumber.text import make_teks

Baca = Callable[[str | bytes], Any]


@pytest.mark.parametrize(
    ("isi", "kunci"),
    [("a: 1\n", "a"), ("' a ': 1\n", "a"), ("cafe\u0301: 1\n", "caf\u00e9"), ("5.02.01: 1\n", "5.02.01")],
)
def test_a_key_is_text_in_one_form(baca: Baca, isi: str, kunci: str) -> None:
    assert list(baca(isi).tree.root) == [kunci]


def test_a_value_is_known_to_be_unreadable_when_one_of_its_lines_is() -> None:
    gagal = Gagal(read_file("x", b"halo")[1][0])
    judge = Judge(make_teks("x", "a: |\n  b\n  c\nd: 1\n"), {3: gagal})
    assert judge.marked(1, 3) is gagal
    assert judge.marked(1, 2) is None
    assert judge.marked(3) is gagal
    assert judge.marked(4) is None
