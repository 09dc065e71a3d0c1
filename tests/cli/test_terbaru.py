"""Which data a command about templates takes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import typer

from lkip_cli.cli.terbaru import find_terbaru

CONTOH = Path(__file__).parents[1] / "contoh"


def test_the_newest_quarter_of_the_named_folder_is_taken() -> None:
    terbaru = find_terbaru(str(CONTOH))
    assert (terbaru.periode.tahun, terbaru.periode.triwulan) == (2018, 1)
    assert terbaru.uraian == f"data Triwulan I Tahun 2018 ({CONTOH.as_posix()})"


def test_without_any_data_the_example_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    assert find_terbaru(None).uraian == "data Triwulan II Tahun 2018 (contoh bawaan)"


def test_data_without_a_quarter_give_way_to_the_example(tmp_path: Path) -> None:
    shutil.copytree(CONTOH, tmp_path / "data", ignore=shutil.ignore_patterns("tw1.yaml"))
    assert find_terbaru(str(tmp_path / "data")).folder.nama == "contoh bawaan"


def test_a_quarter_that_is_asked_for_is_taken_and_one_without_data_refused() -> None:
    data = str(CONTOH.parents[1] / "data")
    assert find_terbaru(data, 2018, 1).uraian.startswith("data Triwulan I Tahun 2018")
    assert find_terbaru(data, None, 1).periode.triwulan == 1
    with pytest.raises(typer.BadParameter):
        find_terbaru(data, 2018, 4)


def test_a_folder_that_does_not_exist_is_refused() -> None:
    with pytest.raises(typer.BadParameter, match="folder data “tiada” tidak ada"):
        find_terbaru("tiada")
