"""The project as text and as syntax trees, read once."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def tracked() -> list[Path]:
    """Every file that is, or with the next commit would be, part of the project, relative to its folder."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return sorted(Path(name) for name in listed.split("\0") if name and (ROOT / name).is_file())


@pytest.fixture(scope="session")
def code(tracked: list[Path]) -> dict[Path, ast.Module]:
    """The modules of the program and their syntax trees; paths are relative to the folder of the project."""
    modules = [path for path in tracked if path.parts[0] == "lkip_cli" and path.suffix == ".py"]
    return {path: ast.parse((ROOT / path).read_bytes(), filename=str(path)) for path in modules}
