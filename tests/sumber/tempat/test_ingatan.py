"""A place that remembers what was read from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.ingatan import IngatanTempat


def test_a_file_that_changes_or_goes_after_it_was_read_stays_as_it_was(tmp_path: Path) -> None:
    for nama in ("a.yaml", "b.yaml"):
        (tmp_path / nama).write_bytes(b"lama")
    tempat = IngatanTempat(FolderTempat(tmp_path, "data"))
    assert (tempat.nama, tempat.paths(), tempat.read("a.yaml")) == ("data", ("a.yaml", "b.yaml"), b"lama")
    (tmp_path / "a.yaml").unlink()
    (tmp_path / "b.yaml").write_bytes(b"baru")
    assert [tempat.read(path) for path in tempat.paths()] == [b"lama", b"baru"]


def test_a_file_that_could_not_be_read_is_asked_for_again(tmp_path: Path) -> None:
    tempat = IngatanTempat(FolderTempat(tmp_path, "data"))
    with pytest.raises(FileNotFoundError):
        tempat.read("a.yaml")
    (tmp_path / "a.yaml").write_bytes(b"ada")
    assert tempat.read("a.yaml") == b"ada"
