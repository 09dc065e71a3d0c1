"""How the command finds the project of a data file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lkip_cli.cli.skema import find_project, show_one, write_skema
from lkip_cli.cli.tempat import find_data

CONTOH = Path(__file__).parents[1] / "contoh"


@pytest.fixture
def isian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of another name, in the present folder."""
    shutil.copytree(CONTOH, tmp_path / "isian")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_data_folder_of_another_name_is_that_of_the_settings(isian: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write_skema(find_data("isian")) == 0
    assert '"isian/2018/umum/tw[1-4].yaml"' in (isian / ".vscode" / "settings.json").read_text(encoding="utf-8")
    assert "dihapus" in capsys.readouterr().out


def test_a_path_may_be_written_as_on_windows(isian: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = find_project("isian")
    show_one(project, r"isian\2018\umum\tw1.yaml")
    shown = capsys.readouterr().out
    show_one(project, str(isian / "isian" / "2018" / "umum" / "tw1.yaml"))
    assert capsys.readouterr().out == shown
    assert "jumlah-peserta" in shown
