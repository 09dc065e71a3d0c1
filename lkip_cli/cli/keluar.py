"""The screen and the exit code: what the streams can show, progress to stderr, what a finding means for the code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from lkip_cli.diagnostics import Diagnostic

BERSIH, TEMUAN = 0, 1
ADA_KESALAHAN = "Data masih memuat kesalahan, sehingga sebagian angka mungkin tidak ada. Lihat: lkip validate"
"""Said by commands that show figures all the same."""


def prepare_streams() -> None:
    """A character that the console cannot show is written as an escape, never as a crash."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def use_colour(stream: TextIO) -> bool:
    """Whether the stream is a terminal that shows colours, and the user has not declined them."""
    return stream.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def show_progress(text: str) -> None:
    """A line of progress, where someone watches."""
    if sys.stderr.isatty():
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def print_page(text: str) -> None:
    """A page for another program, on stdout: in UTF-8 whatever the console speaks."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")
    sys.stdout.write(text)


def exit_code(diagnostics: Sequence[Diagnostic], *, ketat: bool = False) -> int:
    """1 where there is an error (or, with `ketat`, any finding), else 0."""
    from lkip_cli.diagnostics import Tingkat

    grave = [d for d in diagnostics if ketat or d.tingkat is Tingkat.KESALAHAN]
    return TEMUAN if grave else BERSIH
