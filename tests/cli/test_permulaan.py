"""A new project on disk."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from lkip_cli.berkas.bawaan import default_template, example_data
from lkip_cli.cli.jawaban import Permintaan
from lkip_cli.cli.permulaan import begin, begin_example

RSUD = Permintaan("RSUD: Harapan #1", "Kabupaten Lumajang", "Lumajang", "2026")


def test_data_template_and_settings_are_written_and_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert begin(str(tmp_path / "rsud"), RSUD) == 0
    assert (tmp_path / "rsud" / "templates" / "laporan.docx").read_bytes() == default_template().read_bytes()
    assert (tmp_path / "rsud" / "data" / "README.md").is_file()
    shown = capsys.readouterr().out
    assert "Diperiksa: 0 kesalahan, 7 peringatan." in shown
    assert "lkip new triwulan 1 --ulang" in shown


def test_the_example_is_that_of_the_program_byte_by_byte(tmp_path: Path) -> None:
    assert begin_example(str(tmp_path), Permintaan()) == 0
    asal = {path.relative_to(example_data()): path.read_bytes() for path in example_data().rglob("*") if path.is_file()}
    data = tmp_path / "data"
    assert {path.relative_to(data): path.read_bytes() for path in data.rglob("*") if path.is_file()} == asal


def test_data_that_are_there_are_refused(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    for start in (begin, begin_example):
        with pytest.raises(typer.BadParameter, match="data sudah ada"):
            start(str(tmp_path), RSUD if start is begin else Permintaan())
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_one_file_that_is_there_stops_all_others(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("x\n", encoding="utf-8")
    with pytest.raises(typer.BadParameter, match=r"\.gitignore\. Tidak ada yang ditulis"):
        begin(str(tmp_path), RSUD)
    assert [path.name for path in tmp_path.iterdir()] == [".gitignore"]


def test_the_example_takes_no_answers(tmp_path: Path) -> None:
    with pytest.raises(typer.BadParameter, match="opsi lain tidak ditulis"):
        begin_example(str(tmp_path), RSUD)
