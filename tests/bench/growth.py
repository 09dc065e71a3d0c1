"""How work grows with the data: an exponent of 1 is work in proportion to the data."""

from __future__ import annotations

import math
import statistics
import subprocess
import sys
from pathlib import Path

from measure import Row

HERE = Path(__file__).parent
ROUNDS = 3
FACTORS = (1, 10, 100)
ROWS = (0, 500, 5_000, 50_000)
LIMIT = 1.05


def measure_data(work: Path) -> list[Row]:
    """Checking a Dinas of 1, 10 and 100 times the usual size."""
    folders = {factor: work / f"x{factor}" for factor in FACTORS}
    for factor, folder in folders.items():
        subprocess.run([sys.executable, str(HERE / "generate.py"), str(folder), str(factor)], check=True)
    taken = _in_turn({factor: ("validate", str(folder)) for factor, folder in folders.items()})
    exponent = math.log(taken[100][0] / taken[1][0], 100)
    return [Row("check, data x1 -> x100: exponent", _steps(taken), exponent, LIMIT)]


def measure_rows() -> list[Row]:
    """Writing a table of 500 to 50,000 rows into a report; the report without rows is taken off."""
    taken = _in_turn({rows: ("rows", str(rows)) for rows in ROWS})
    empty, empty_rss = taken.pop(0)
    above = {rows: (seconds - empty, rss) for rows, (seconds, rss) in taken.items()}
    exponent = math.log(above[50_000][0] / above[500][0], 100)
    grown = above[50_000][1] - empty_rss
    return [
        Row("report, 500 -> 50.000 rows: exponent", _steps(above), exponent, LIMIT),
        Row("memory of a row of a report, in KiB", f"{grown:.0f} MiB for 50.000", grown * 1024 / 50_000),
    ]


def _in_turn(work: dict[int, tuple[str, str]]) -> dict[int, tuple[float, float]]:
    """CPU seconds (median) and peak MiB of each piece of work, measured in turn."""
    samples: dict[int, list[tuple[float, float]]] = {size: [] for size in work}
    for _ in range(ROUNDS):
        for size, arguments in work.items():
            samples[size].append(_one(arguments))
    return {
        size: (statistics.median(seconds for seconds, _ in taken), max(rss for _, rss in taken))
        for size, taken in samples.items()
    }


def _one(arguments: tuple[str, str]) -> tuple[float, float]:
    command = [sys.executable, str(HERE / "work.py"), *arguments]
    seconds, rss = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout.split()
    return float(seconds), float(rss)


def _steps(taken: dict[int, tuple[float, float]]) -> str:
    return " ".join(f"{seconds * 1000:.1f}" for seconds, _ in taken.values()) + " ms"
