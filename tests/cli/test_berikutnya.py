"""The plan that the next files are built on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import typer

from lkip_cli.cli.berikutnya import choose_tahun, load_plan
from lkip_cli.cli.tempat import FolderData

CONTOH = Path(__file__).parents[1] / "contoh"


@pytest.fixture
def folder(tmp_path: Path) -> FolderData:
    """The base example on disk."""
    shutil.copytree(CONTOH, tmp_path / "data")
    return FolderData(tmp_path / "data", "data")


def _spoil(folder: FolderData, path: str, lama: str, baru: str) -> None:
    file = folder.path / path
    file.write_text(file.read_text(encoding="utf-8").replace(lama, baru), encoding="utf-8")


def test_the_newest_year_is_taken_where_none_is_given(folder: FolderData) -> None:
    assert choose_tahun(load_plan(folder, None), None) == 2018


def test_a_year_that_is_not_there_is_refused_with_the_command_that_makes_it(folder: FolderData) -> None:
    with pytest.raises(typer.BadParameter, match=r"yang ada: 2018\. Buat dengan lkip new tahun 2019"):
        load_plan(folder, 2019)


def test_an_error_of_the_plan_is_shown_and_ends_the_command(
    folder: FolderData, capsys: pytest.CaptureFixture[str]
) -> None:
    _spoil(folder, "2018/umum/anggaran.yaml", "10.000.000", "10.000.00")
    with pytest.raises(typer.Exit) as ended:
        load_plan(folder, 2018)
    assert ended.value.exit_code == 1
    shown = capsys.readouterr().out
    assert "kesalahan LK173" in shown
    assert "Rencana tahun 2018 masih salah" in shown


def test_an_error_of_a_quarter_is_no_hindrance(folder: FolderData) -> None:
    _spoil(folder, "2018/umum/tw1.yaml", "nilai-layanan: 3,5", "nilai-layanan: 3.5")
    assert load_plan(folder, 2018).tahun[2018].lengkap
