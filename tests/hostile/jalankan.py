"""The command line in a process of its own, as a console of another country would run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def lkip(*args: str, cwd: Path, encoding: str = "utf-8", reads: str = "") -> subprocess.CompletedProcess[str]:
    """Run the program on a console of the given encoding; `reads` is how the other end reads, if otherwise."""
    env = {**os.environ, "PYTHONIOENCODING": encoding, "COLUMNS": "100"}
    call = [sys.executable, "-m", "lkip_cli", *args]
    return subprocess.run(
        call, cwd=cwd, env=env, capture_output=True, text=True, check=False, encoding=reads or encoding
    )
