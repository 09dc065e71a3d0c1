"""The base example as a user's folder, and the program in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

AKAR = Path(__file__).parents[3]

Lkip = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """A repository with the base example; its quarter holds an error and a key that is not known."""
    (tmp_path / ".git").mkdir()
    shutil.copytree(AKAR / "tests" / "contoh", tmp_path / "data")
    berkas = tmp_path / "data" / "2018" / "umum" / "tw1.yaml"
    text = berkas.read_text(encoding="utf-8").replace("nilai-layanan: 3,5", "nilai-layanan: 3.5")
    berkas.write_text(f"{text}catatan_lain: x\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def lkip(proyek: Path) -> Lkip:
    """Runs the program in the folder, with further variables of the environment by name."""

    def run(*args: str, cwd: Path = proyek, **env: str) -> subprocess.CompletedProcess[str]:
        call = [sys.executable, "-m", "lkip_cli", *args]
        whole = {**os.environ, "PYTHONIOENCODING": "utf-8", **env}
        return subprocess.run(call, cwd=cwd, env=whole, capture_output=True, text=True, check=False, encoding="utf-8")

    return run
