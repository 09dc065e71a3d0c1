"""The script and the template that it is said to have built."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "templates" / "buat_templat.py"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The template built twice, in two processes."""
    folder = tmp_path_factory.mktemp("templat")
    paths = [folder / "satu.docx", folder / "dua.docx"]
    for path in paths:
        subprocess.run([sys.executable, str(SCRIPT), str(path)], check=True)
    return paths


def test_two_runs_write_the_same_bytes(built: list[Path]) -> None:
    first, second = built
    assert first.read_bytes() == second.read_bytes()


def test_the_committed_template_is_what_the_script_builds(built: list[Path], parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(built[0]) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == parts


def test_no_part_carries_the_time_of_the_build(templat: Path) -> None:
    with zipfile.ZipFile(templat) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
