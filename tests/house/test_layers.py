"""No arrow between the rooms turns back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_the_layers_and_the_forbidden_imports_hold(root: Path) -> None:
    """The contracts stand in pyproject.toml."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run([*command, "--no-cache"], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
