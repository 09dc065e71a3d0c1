"""How a command shows its findings."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from lkip_cli.cli.sajian import Sajian, make_sajian
from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat

FOUND = Diagnostic("LK201", Tingkat.KESALAHAN, "x", (TextPlace("data/a.yaml", 1, 1),), "y.", "z.")


@pytest.fixture(autouse=True)
def dinas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder `dinas` of a repository, as the present folder."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "dinas").mkdir()
    monkeypatch.chdir(tmp_path / "dinas")
    return tmp_path / "dinas"


def test_in_github_actions_the_log_gets_commands_unless_a_format_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert make_sajian(None, None).format == "text"
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert make_sajian(None, None).format == "github"
    assert make_sajian("text", None).format == "text"


def test_a_terminal_gets_text_also_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdout", terminal)
    assert make_sajian(None, None).format == "text"


def test_paths_for_a_forge_count_from_the_repository_and_for_a_user_from_here(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Sajian("text").show([FOUND])
    assert capsys.readouterr().out.startswith("data/a.yaml:1:1: ")
    Sajian("github").show([FOUND])
    assert "file=dinas/data/a.yaml," in capsys.readouterr().out


def test_what_a_command_says_leaves_stdout_to_a_format_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    Sajian("text").say("selesai")
    assert capsys.readouterr() == ("selesai\n", "")
    Sajian("json").say("selesai")
    assert capsys.readouterr() == ("", "selesai\n")


def test_findings_are_saved_in_every_format_asked_for(dinas: Path) -> None:
    assert Sajian("text", ("json:hasil/temuan.json", "sarif:lkip.sarif")).show([FOUND]) == 0
    assert json.loads((dinas / "hasil" / "temuan.json").read_bytes())["temuan"][0]["kode"] == "LK201"
    rules = json.loads((dinas / "lkip.sarif").read_bytes())["runs"][0]["tool"]["driver"]["rules"]
    assert rules[0]["shortDescription"]["text"] == "Kunci tidak dikenal"


def test_a_file_that_cannot_be_written_is_told_and_the_others_are_saved(
    dinas: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (dinas / "folder").mkdir()
    assert Sajian("text", ("json:folder", "json:temuan.json")).show([FOUND]) == 2
    shown = capsys.readouterr()
    assert "Temuan tidak tersimpan: folder tidak dapat ditulis, itu nama sebuah folder." in shown.err
    assert "LK201" in shown.out
    assert (dinas / "temuan.json").is_file()


def test_github_gets_a_table_behind_what_the_summary_already_holds(
    dinas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = dinas / "ringkasan.md"
    summary.write_text("# Lain\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    Sajian("text").show([FOUND])
    assert summary.read_text(encoding="utf-8") == "# Lain\n"
    Sajian("github").show([FOUND])
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("# Lain\n## lkip\n\n**1 kesalahan dan 0 peringatan dalam 1 berkas.**\n")
    assert "| kesalahan | dinas/data/a.yaml:1:1 | LK201 | x | z. |" in text


def test_a_summary_that_cannot_be_written_does_no_harm(
    dinas: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(dinas / "tiada" / "ringkasan.md"))
    assert Sajian("github").show([FOUND]) == 0
    assert "tidak dapat ditulis" in capsys.readouterr().err
