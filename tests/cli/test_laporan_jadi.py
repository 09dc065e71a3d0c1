"""A report that is named on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from lkip_cli.cli.laporan_jadi import read_laporan, refuse_unreadable


def test_its_bytes_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK")
    assert read_laporan(str(tmp_path / "a.docx")) == b"PK"


def test_one_that_does_not_exist_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(typer.BadParameter, match="tidak ada"):
        read_laporan(str(tmp_path / "a.docx"))


def test_what_is_no_word_file_is_told_with_what_it_must_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert refuse_unreadable("a\x1b.docx") == 2
    assert "Berkasnya harus Dokumen Word (.docx)" in capsys.readouterr().out
