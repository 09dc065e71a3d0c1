"""Bytes that are no text, or text in another encoding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Baca = Callable[[str | bytes], Any]

TAK_TERBACA = [
    # E1: Windows-1252; the line and column of the first wrong byte
    (b"a: 1\r\nb: \x93Indeks\x94\r\n", [("LK102", 2, 4)]),
    ("é: ".encode() + b"x\x96y\n", [("LK102", 1, 5)]),
    (b"a: 1\r\r\nb: 2\rc: caf\xe9", [("LK102", 3, 7)]),
    (b"\xef\xbb\xbfa: \xff\n", [("LK102", 1, 4)]),
    (b"a: \xed\xa0\x80\n", [("LK102", 1, 4)]),
    (b"\xe9", [("LK102", 1, 1)]),
    # E4, E5: two or four bytes per character
    ("a: 1\n".encode("utf-16"), [("LK102", 1, 1)]),
    ("a: 1\n".encode("utf-16-be"), [("LK102", 1, 1)]),
    ("a: 1\n".encode("utf-16-le"), [("LK102", 1, 1)]),
    ("a: 1\n".encode("utf-32"), [("LK102", 1, 1)]),
    # E5: other kinds of file
    (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", [("LK103", 1, 1)]),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", [("LK103", 1, 1)]),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", [("LK103", 1, 1)]),
    (b"{\\rtf1\\ansi", [("LK103", 1, 1)]),
    (b"\x89PNG\r\n\x1a\n", [("LK103", 1, 1)]),
    (b"\0" * 50, [("LK103", 1, 1)]),
]


@pytest.mark.parametrize(("raw", "places"), TAK_TERBACA)
def test_it_is_refused_with_a_place(baca: Baca, raw: bytes, places: object) -> None:
    hasil = baca(raw)
    assert hasil.places == places
    assert hasil.plain == f"<{places[0][0]}>"
    assert hasil.tree.shadow is None


def test_the_wrong_byte_and_its_line_are_shown(baca: Baca) -> None:
    found = baca(b"a: 1\nnama: \x93Indeks\n").found[0]
    assert "0x93" in found.ringkas
    assert found.place.excerpt == "nama: \ufffdIndeks"
