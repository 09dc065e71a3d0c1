"""Whole processes measured in turn: A B C, A B C, ...; so that a drift of the machine hits all alike.

The figure of a command is the median of its CPU time (user and system), which other
work on the machine disturbs least, and its peak memory.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

ROUNDS = 9


@dataclass(frozen=True)
class Usage:
    """What a command took: CPU milliseconds (median) and peak memory in MiB."""

    cpu: float
    rss: float


@dataclass(frozen=True)
class Row:
    """A line of the table: what, what it was measured as, its ratio or exponent, and the most that may be."""

    what: str
    measured: str
    figure: float
    limit: float | None = None


def interleave(commands: Mapping[str, Sequence[str]], rounds: int = ROUNDS) -> dict[str, Usage]:
    """Run every command once per round, after one round that does not count."""
    samples: dict[str, list[Usage]] = {name: [] for name in commands}
    for counted in range(rounds + 1):
        for name, command in commands.items():
            usage = _run(command)
            if counted:
                samples[name].append(usage)
    return {
        name: Usage(statistics.median(u.cpu for u in taken), max(u.rss for u in taken))
        for name, taken in samples.items()
    }


def python(code: str) -> list[str]:
    """The command that runs `code` with the collector of memory off, as lkip runs."""
    return [sys.executable, "-c", f"import gc; gc.disable()\n{code}"]


def against(what: str, usage: Usage, floor: Usage, limit: float | None = None) -> Row:
    """A command beside its floor."""
    return Row(what, f"{usage.cpu:.0f} ms / {floor.cpu:.0f} ms", usage.cpu / floor.cpu, limit)


def _run(command: Sequence[str]) -> Usage:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, **quiet) as process:
        errors = process.stderr.read() if process.stderr else b""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"exit {process.returncode}: {' '.join(command)[:200]}\n{errors.decode(errors='replace')}"
        raise SystemExit(message)
    return Usage((used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024)
