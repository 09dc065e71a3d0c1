"""One piece of work, timed inside its process: `python work.py validate FOLDER` or `python work.py rows NUMBER`.

Prints the CPU seconds of the work itself, once everything is loaded, and the peak memory in MiB.
"""

from __future__ import annotations

import datetime
import gc
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import default_template
from lkip_cli.diagnostics.urut import has_errors
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word.laporan import Properti, render_report

CONTOH = Path(__file__).parents[1] / "contoh"
PERIODE = Periode(2018, 1)


def validate(folder: Path) -> None:
    """Check a data folder; it must hold no error."""
    if has_errors(pipeline.check(FolderTempat(folder, "data"))):
        message = f"{folder} holds errors, so that the wrong thing would be measured"
        raise SystemExit(message)


def prepare_rows(number: int) -> Callable[[], None]:
    """The work of writing a report whose list of kegiatan has `number` rows."""
    konteks, _ = pipeline.compose(pipeline.load(FolderTempat(CONTOH, "data")), PERIODE)
    rows = [{"program": "Program", "nomor": str(n), "kegiatan": f"Pembinaan tahap {n}"} for n in range(number)]
    konteks["tabel"]["program_kegiatan"] = rows
    template = default_template().read_bytes()

    def write() -> None:
        docx, found = render_report(template, "laporan.docx", konteks, datetime.date(2018, 4, 10), Properti("", ""))
        if docx is None:
            raise SystemExit(str(found[0]))

    return write


def time_work(work: Callable[[], None]) -> float:
    """CPU seconds of the fastest of some runs, as many as fit into about two seconds."""
    taken: list[float] = []
    while not taken or (sum(taken) < 2 and len(taken) < 9):
        gc.collect()
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


if __name__ == "__main__":
    gc.disable()
    kind, argument = sys.argv[1:]
    validate(CONTOH)
    seconds = time_work((lambda: validate(Path(argument))) if kind == "validate" else prepare_rows(int(argument)))
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
