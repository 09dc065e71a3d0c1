"""The command line as a user meets it: help and usage errors in Indonesian, and exit codes."""

from __future__ import annotations

import os
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

from lkip_cli.cli import perintah

INGGRIS = re.compile(
    r"\b(Usage|Options|Commands|Arguments|Show this|No such|Missing|Invalid|requires|unexpected|does not|"
    r"Try|for help|Error|required|default|Aborted|not a valid|Did you mean|Possible)\b"
)


def lkip(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    env = {**os.environ, "PYTHONIOENCODING": "utf-8", "COLUMNS": "80"}
    call = [sys.executable, "-m", "lkip_cli", *args]
    return subprocess.run(call, cwd=cwd, env=env, capture_output=True, text=True, check=False, encoding="utf-8")


PERINTAH = [info.name for info in pkgutil.iter_modules(perintah.__path__)]


@pytest.mark.parametrize("args", [[], ["template", "check"], *([nama] for nama in PERINTAH)], ids=" ".join)
def test_help_is_in_indonesian(args: list[str], tmp_path: Path) -> None:
    """No word of the library's own English is left."""
    done = lkip(*args, "--help", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("Pemakaian: lkip")
    assert INGGRIS.search(done.stdout) is None, done.stdout


def test_the_list_of_commands_says_of_each_a_whole_sentence(tmp_path: Path) -> None:
    lines = lkip("--help", cwd=tmp_path).stdout.partition("Perintah:\n")[2].splitlines()
    assert len(lines) == len(PERINTAH)
    assert [line for line in lines if not line.endswith(".") or line.endswith("...")] == []


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["bild"], "Perintah “bild” tidak dikenal."),
        (["build", "--triwulan", "5"], "“5” bukan triwulan. Tulis 1, 2, 3, atau 4."),
        (["build", "--triwulan"], "Opsi --triwulan memerlukan nilai."),
        (["build", "--trwulan", "2"], "Opsi --trwulan tidak dikenal."),
        (["build", "--tahun", "18"], "empat angka"),
        (["build", "x"], "Argumen “x” tidak dikenal."),
        (["validate", "--ketat=ya"], "Opsi --ketat tidak memakai nilai."),
        (["explain"], "KODE belum ditulis."),
        (["explain", "LK999"], "kode “LK999” tidak dikenal"),
        (["validate", "--data", "tiada"], "folder data “tiada” tidak ada"),
        (["validate"], "folder data tidak ditemukan"),
    ],
)
def test_wrong_usage_is_told_in_indonesian_with_exit_code_two(args: list[str], says: str, tmp_path: Path) -> None:
    """One message to stderr that says what to do, no traceback."""
    (tmp_path / ".git").mkdir()
    done = lkip(*args, cwd=tmp_path)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert INGGRIS.search(done.stderr) is None, done.stderr


def test_a_code_is_explained_however_it_is_typed(tmp_path: Path) -> None:
    """Small letters, and the letter O for the digit."""
    done = lkip("explain", "lk2O1", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("LK201 (kesalahan): Kunci tidak dikenal")


def test_without_a_command_the_help_is_shown(tmp_path: Path) -> None:
    """The same as --help, as wrong usage."""
    done = lkip(cwd=tmp_path)
    assert done.returncode == 2
    assert "Perintah:" in done.stderr


def test_the_version_is_told(tmp_path: Path) -> None:
    """`lkip --versi`."""
    done = lkip("--versi", cwd=tmp_path)
    assert done.returncode == 0
    assert re.fullmatch(r"lkip [0-9.]+\n", done.stdout)
