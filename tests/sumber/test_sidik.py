"""The digest of data files."""

from __future__ import annotations

import hashlib

import pytest

from lkip_cli.sumber.sidik import digest_files
from lkip_cli.sumber.tempat.memori import MemoriTempat

FILES = {"b.yaml": b"x: 1\ny: 2\n", "a.yaml": "nama: é\n".encode(), "catatan.txt": b"bukan data"}


def digest(files: dict[str, bytes], without: str = "") -> str:
    return digest_files(MemoriTempat(files), lambda path: path != without)


def test_it_is_the_sha256_of_names_and_contents_with_their_lengths() -> None:
    # "nama: é\n" is 9 bytes in UTF-8, "x: 1\ny: 2\n" is 10.
    expected = "6:a.yaml:9:nama: é\n6:b.yaml:10:x: 1\ny: 2\n"
    assert digest(FILES) == hashlib.sha256(expected.encode()).hexdigest()


@pytest.mark.parametrize("isi", [b"x: 1\r\ny: 2\r\n", b"\xef\xbb\xbfx: 1\ny: 2\n", b"x: 1\ry: 2\r"])
def test_line_ends_and_a_byte_order_mark_do_not_count(isi: bytes) -> None:
    assert digest({**FILES, "b.yaml": isi}) == digest(FILES)


@pytest.mark.parametrize(
    "files",
    [{**FILES, "b.yaml": b"x: 1\ny: 3\n"}, {**FILES, "c.yaml": b""}, {"b.yaml": FILES["b.yaml"]}],
)
def test_another_content_another_file_and_one_less_count(files: dict[str, bytes]) -> None:
    assert digest(files) != digest(FILES)


def test_what_is_no_data_file_and_what_is_not_wanted_do_not_count() -> None:
    assert digest({**FILES, "catatan.txt": b"lain"}) == digest(FILES)
    assert digest({**FILES, "b.yaml": b"lain"}, "b.yaml") == digest(FILES, "b.yaml")


def test_a_file_that_cannot_be_read_counts_as_empty() -> None:
    assert digest({"a.yaml/": b"", "b.yaml": b"x"}) == digest({"b.yaml": b"x"})
