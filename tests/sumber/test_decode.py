"""UTF-8 is read, with or without a mark, up to the limit of size."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lkip_cli.sumber.decode import BATAS, is_binary

Baca = Callable[[str | bytes], Any]


def test_utf8_with_a_mark_at_its_beginning_is_read(baca: Baca) -> None:
    assert baca("\ufeffé: 😀\n").plain == {"é": "😀"}


def test_a_file_at_the_limit_is_read_and_one_byte_more_is_refused(baca: Baca) -> None:
    isi = b"a: 1\n#"
    assert baca(isi.ljust(BATAS, b"x")).plain == {"a": "1"}
    assert baca(isi.ljust(BATAS + 1, b"x")).places == [("LK101", 1, 1)]


def test_a_nul_in_a_text_does_not_make_it_another_kind_of_file(baca: Baca) -> None:
    assert not is_binary(b"a: x\0y")
    assert baca(b"a: x\0y\n").places == [("LK110", 1, 5)]
