"""Every measurement in one table: `make bench`. Never part of the tests, since machines differ and drift."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from commands import measure_commands
from growth import measure_data, measure_rows
from measure import ROUNDS, Row
from peers import measure_judges, measure_writers, missing
from provenance import measure_provenance

DATA = Path(__file__).parents[2] / "data"


def main() -> None:
    """Measure, then print the table."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        rows: list[Row] = []
        for name, measure in (
            ("commands", lambda: measure_commands(DATA, work)),
            ("provenance", lambda: measure_provenance(DATA)),
            ("growth of data", lambda: measure_data(work)),
            ("growth of tables", measure_rows),
            ("peers", lambda: measure_writers(work)),
            ("judges", lambda: measure_judges(DATA, work)),
        ):
            sys.stderr.write(f"measuring {name} ...\n")
            rows += measure()
    print_table(rows)


def print_table(rows: list[Row]) -> None:
    """The rows, and what was left out."""
    width = max(len(row.what) for row in rows)
    print(f"CPU time, medians of {ROUNDS} in turn; memory at its peak.\n")
    print(f"{'':{width}}  {'measured':>28}  {'ratio':>6}  {'limit':>5}")
    for row in rows:
        limit = "" if row.limit is None else f"{row.limit:.2f}  {'holds' if row.figure <= row.limit else 'OVER'}"
        print(f"{row.what:{width}}  {row.measured:>28}  {row.figure:6.2f}  {limit}")
    for line in missing():
        print(line)


if __name__ == "__main__":
    main()
