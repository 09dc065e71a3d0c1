"""The project speaks only of itself, and its folder holds what a reader expects there."""

from __future__ import annotations

import re
from pathlib import Path

ENTRIES = {
    ".ci",
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    ".pre-commit-hooks.yaml",
    "LICENSE",
    "Makefile",
    "README.md",
    "data",
    "lkip_cli",
    "pyproject.toml",
    "requirements-dev.txt",
    "requirements.txt",
    "templates",
    "tests",
}

MACHINE = re.compile(
    r"/(?:home|root|work|Users|opt|mnt|srv)/"  # a path of somebody's machine
    r"|[A-Z]:\\\\?Users"
    r"|\b(?:pypi|files\.pythonhosted|pythonhosted|deb\.debian|registry\.npmjs)\.org"  # where packages come from
    r"|--(?:extra-)?index-url|--find-links|--trusted-host"
)
OPEN_ENDS = re.compile(r"\b(?:TODO|FIXME|XXX)\b")


def test_the_top_folder_holds_the_known_entries_and_no_other(tracked: list[Path]) -> None:
    assert {path.parts[0] for path in tracked} == ENTRIES


def test_no_file_names_a_machine_or_a_package_index(root: Path, tracked: list[Path]) -> None:
    assert _matches(root, tracked, MACHINE) == []


def test_no_file_leaves_work_open(root: Path, tracked: list[Path]) -> None:
    assert _matches(root, tracked, OPEN_ENDS) == []


def test_the_readme_names_the_two_commands_and_the_guard_of_the_branch_runs_the_second(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    block = re.search(r"```sh\n(.*?)```", readme, re.DOTALL)
    assert block is not None
    assert [line.split("#")[0].strip() for line in block[1].splitlines()] == ["make build", "make test"]
    assert "make test" in (root / ".ci" / "run").read_text(encoding="utf-8")


def test_the_patterns_find_what_they_look_for() -> None:
    assert MACHINE.search("see /" + "home/ani/lkip")
    assert MACHINE.search("https://" + "pypi" + ".org/simple")
    assert MACHINE.search("pip install --index" + "-url X")
    assert not MACHINE.search("data/2018/koperasi/tw2.yaml")


def _matches(root: Path, tracked: list[Path], pattern: re.Pattern[str]) -> list[str]:
    here = Path(__file__).relative_to(root)
    return [
        f"{path}:{number}: {line.strip()}"
        for path in tracked
        if path != here
        for number, line in enumerate(_text(root / path).splitlines(), start=1)
        if pattern.search(line)
    ]


def _text(path: Path) -> str:
    """The text of a file; empty for a file that is no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""
