"""A place with another content of some of its files."""

from __future__ import annotations

import pytest

from lkip_cli.sumber.tempat.lapisan import LapisanTempat
from lkip_cli.sumber.tempat.memori import MemoriTempat

DASAR = MemoriTempat({"a.yaml": b"lama", "b.yaml": b"tetap", "c.yaml/": b""}, "data")


def test_the_content_given_is_read_and_the_rest_is_that_of_the_place_below() -> None:
    tempat = LapisanTempat(DASAR, {"a.yaml": b"baru"})
    assert tempat.nama == "data"
    assert tempat.paths() == DASAR.paths()
    assert (tempat.read("a.yaml"), tempat.read("b.yaml")) == (b"baru", b"tetap")


def test_what_cannot_be_read_below_cannot_be_read() -> None:
    with pytest.raises(IsADirectoryError):
        LapisanTempat(DASAR, {}).read("c.yaml/")
