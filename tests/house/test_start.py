"""No command loads a library that it does not need: loading costs more than all the work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

RUN = """
import sys
sys.argv = ["lkip", *sys.argv[1:]]
from lkip_cli.__main__ import main
try:
    main()
except SystemExit as ended:
    if ended.code:
        raise
sys.stderr.write("\\n".join({name.partition(".")[0] for name in sys.modules}))
"""

WORD = {"jinja2", "docx", "lxml"}
HEAVY = WORD | {"pydantic", "rich", "ruamel"}
CONTOH = Path(__file__).parents[1] / "contoh"


@pytest.mark.parametrize("arguments", [["--help"], ["--versi"]])
def test_help_and_version_load_no_library_but_typer(arguments: list[str]) -> None:
    assert _loaded(arguments) & HEAVY == set()


def test_validate_loads_none_of_the_libraries_of_word() -> None:
    loaded = _loaded(["validate", "--data", str(CONTOH)])
    assert loaded & WORD == set()
    assert {"pydantic", "ruamel"} <= loaded


def test_diff_loads_the_libraries_of_word_only_for_its_annex() -> None:
    example = str(CONTOH.parents[1] / "data")
    assert _loaded(["diff", "--kode", "dinas", "--data", example]) & WORD == set()


def _loaded(arguments: list[str]) -> set[str]:
    """The top-level modules in memory when the command has ended."""
    done = subprocess.run([sys.executable, "-c", RUN, *arguments], capture_output=True, text=True, check=True)
    return set(done.stderr.split())
