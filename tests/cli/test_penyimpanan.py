"""A result that goes into a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_cli.cli.penyimpanan import save_file


def test_a_file_is_written_and_called_as_a_user_types_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert save_file(Path("hasil/a.txt"), b"isi", "Laporan") == ("Laporan ditulis: hasil/a.txt", True)
    assert (tmp_path / "hasil" / "a.txt").read_bytes() == b"isi"


def test_one_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    told, written = save_file(tmp_path / "folder", b"isi", "Laporan")
    assert (written, "tidak dapat ditulis: itu nama sebuah folder." in told) == (False, True)
