"""What goes to the screen, and the exit code."""

from __future__ import annotations

import io

import pytest

from lkip_cli.cli.keluar import exit_code, print_page, show_progress, use_colour
from lkip_cli.diagnostics import Diagnostic, FilePlace, Tingkat


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Always."""
        return True


def _found(tingkat: Tingkat) -> Diagnostic:
    return Diagnostic("LK301", tingkat, "x", (FilePlace("data"),), "y", "z")


def test_an_error_is_one_and_a_warning_only_when_strict() -> None:
    error, warning = _found(Tingkat.KESALAHAN), _found(Tingkat.PERINGATAN)
    assert exit_code([]) == 0
    assert exit_code([warning]) == 0
    assert exit_code([warning], ketat=True) == 1
    assert exit_code([warning, error]) == 1


def test_a_page_is_written_in_utf_8_to_a_console_of_another_alphabet(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(raw, encoding="ascii", write_through=True))
    print_page("“2 × 3”\n")
    assert raw.getvalue().decode().splitlines() == ["“2 × 3”"]


@pytest.mark.parametrize(("variable", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colours_can_be_declined(monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert use_colour(Terminal())
    monkeypatch.setenv(variable, value)
    assert not use_colour(Terminal())


def test_a_file_gets_no_colours() -> None:
    assert not use_colour(io.StringIO())


def test_progress_is_only_for_someone_who_watches(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    show_progress("Membaca data ...")
    assert capsys.readouterr().err == ""
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    show_progress("Membaca data ...")
    assert terminal.getvalue() == "Membaca data ...\n"
