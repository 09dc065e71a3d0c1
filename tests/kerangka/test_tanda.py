"""Whether somebody has written in a file since it was made."""

from __future__ import annotations

import pytest

from lkip_cli.kerangka.tanda import is_untouched, mark

TEKS = "data:\n  pasien:\n"


def test_a_file_as_it_was_made_is_untouched_whatever_its_line_ends() -> None:
    raw = mark(TEKS).encode()
    assert is_untouched(raw)
    assert is_untouched(b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n"))


@pytest.mark.parametrize(
    "raw",
    [
        mark(TEKS).replace("pasien:", "pasien: 1").encode(),
        mark(TEKS).encode() + b"# catatan\n",
        mark(TEKS).replace("lkip ", "lkip 0").encode(),
        TEKS.encode(),
        b"",
        b"\xff\xfe",
    ],
)
def test_any_change_shows(raw: bytes) -> None:
    assert not is_untouched(raw)
