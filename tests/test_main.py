"""The entry catches what nobody foresaw, and nothing else."""

from __future__ import annotations

import pytest

from lkip_cli import __main__
from lkip_cli.cli import app


class UnforeseenError(Exception):
    """A fault of the program."""


@pytest.fixture(autouse=True)
def collector(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the entry does to the collector of memory, which stays on for the other tests."""
    done: list[str] = []
    monkeypatch.setattr(__main__.gc, "disable", lambda: done.append("off"))
    monkeypatch.setattr(__main__.gc, "freeze", lambda: done.append("frozen"))
    return done


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command line that fails in a way nobody foresaw."""
    _replace_run(monkeypatch, UnforeseenError("rahasia"))


@pytest.mark.usefixtures("faulty")
def test_an_unforeseen_fault_is_told_without_a_traceback_and_ends_with_3(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _main(monkeypatch, "build") == 3
    told = capsys.readouterr().err
    assert "UnforeseenError" in told
    assert "Ulangi dengan --debug" in told
    assert "Traceback" not in told


@pytest.mark.usefixtures("faulty")
def test_with_debug_the_fault_is_shown_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnforeseenError):
        _main(monkeypatch, "build", "--debug")


def test_an_interruption_ends_with_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _replace_run(monkeypatch, KeyboardInterrupt())
    assert _main(monkeypatch, "build") == 130
    assert "Dihentikan" in capsys.readouterr().err


def test_the_collector_of_memory_is_off_while_a_command_runs_and_passes_over_everything_at_its_end(
    monkeypatch: pytest.MonkeyPatch, collector: list[str]
) -> None:
    """A run is short; collecting its memory on the way would cost a twentieth of it, at its end a sixth."""
    _main(monkeypatch, "--help")
    assert collector == ["off", "frozen"]


def _replace_run(monkeypatch: pytest.MonkeyPatch, failure: BaseException) -> None:
    def fail(_: list[str]) -> int:
        raise failure

    monkeypatch.setattr(app, "run", fail)


def _main(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> object:
    """The exit code of `lkip` with these arguments."""
    monkeypatch.setattr("sys.argv", ["lkip", *arguments])
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    return ended.value.code
