"""The authors of lines are asked of git where the data lie in a repository."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lkip_cli.cli.riwayat import find_riwayat
from lkip_cli.cli.tempat import FolderData

if TYPE_CHECKING:
    from tests.conftest import Gudang

TW1 = "data/2018/umum/tw1.yaml"


def test_each_line_has_its_commit_and_a_changed_one_none(gudang: Gudang) -> None:
    gudang.commit("Isi TW I", {TW1: b"data:\n  a: 1\n  b: 2\n"})
    (gudang.path / TW1).write_bytes(b"data:\n  a: 1\n  b: 3\n")
    found = find_riwayat(FolderData(gudang.path / "data", "data"), [(TW1, 2), (TW1, 3), (TW1, 99)])
    assert {baris: komit and komit.judul for baris, komit in found.items()} == {(TW1, 2): "Isi TW I", (TW1, 3): None}


def test_without_git_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "tw1.yaml").write_bytes(b"a: 1\n")
    assert find_riwayat(FolderData(tmp_path, "data"), [("data/tw1.yaml", 1)]) == {}


def test_a_file_that_is_gone_is_passed_over(gudang: Gudang) -> None:
    gudang.commit("Isi", {TW1: b"a: 1\n"})
    assert find_riwayat(FolderData(gudang.path / "data", "data"), [("data/2018/lain.yaml", 1)]) == {}
