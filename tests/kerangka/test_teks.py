"""Pieces of data files."""

from __future__ import annotations

import pytest

from lkip_cli.kerangka.teks import comment, fill, fill_scalars, join_blocks


def test_values_are_put_in_as_they_are_or_as_scalars_that_read_back() -> None:
    assert fill("nama: $nama {tahun}\n", nama="a: b") == "nama: a: b {tahun}\n"
    assert fill_scalars("nama: $nama\n", nama="a: b") == 'nama: "a: b"\n'
    with pytest.raises(KeyError):
        fill("$lain", nama="a")


def test_a_comment_stays_on_one_line_whatever_is_put_into_it() -> None:
    assert comment("Nama\n  panjang\x1b[31m", 2) == "  # Nama panjang\\x1b[31m\n"


def test_blocks_stand_apart_by_one_line_and_empty_ones_leave_none() -> None:
    assert join_blocks(["a: 1\n", "", "b: 2\n"]) == "a: 1\n\nb: 2\n"
