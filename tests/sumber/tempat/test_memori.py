"""Files in memory."""

from __future__ import annotations

import pytest

from lkip_cli.sumber.tempat.memori import MemoriTempat


def test_files_are_listed_in_order_and_read() -> None:
    tempat = MemoriTempat({"b.yaml": b"2", "a.yaml": b"1"})
    assert tempat.nama == "data"
    assert tempat.paths() == ("a.yaml", "b.yaml")
    assert tempat.read("b.yaml") == b"2"


@pytest.mark.parametrize("path", ["tidak-ada.yaml", "folder/"])
def test_what_is_no_file_cannot_be_read(path: str) -> None:
    with pytest.raises(OSError, match=r"."):
        MemoriTempat({"folder/": b""}).read(path)
