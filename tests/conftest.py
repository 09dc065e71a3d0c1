"""What tests of several rooms need: the base example, and programs from outside."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

CONTOH = Path(__file__).parent / "contoh"
WAJIB = "LKIP_WAJIB_PROGRAM"


@pytest.fixture(scope="session", autouse=True)
def _outside_of_ci() -> Iterator[None]:
    """The program speaks otherwise in the log of GitHub Actions; tests see the same there as elsewhere."""
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("GITHUB_ACTIONS", raising=False)
        environment.delenv("GITHUB_STEP_SUMMARY", raising=False)
        yield


@pytest.fixture(scope="session")
def contoh() -> dict[str, bytes]:
    """The base example, a Dinas as small as can be: path below the data folder -> content."""
    return {path.relative_to(CONTOH).as_posix(): path.read_bytes() for path in sorted(CONTOH.rglob("*.yaml"))}


@pytest.fixture(scope="session")
def soffice() -> str:
    """The path of LibreOffice; where it is missing the test is skipped, or fails if the environment demands it."""
    return _find_program("soffice")


@pytest.fixture(scope="session")
def pdftoppm() -> str:
    """The path of poppler's page renderer, on the same terms as `soffice`."""
    return _find_program("pdftoppm")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a browser, on the same terms."""
    return _find_program("chromium")


@pytest.fixture(scope="session")
def node() -> str:
    """The path of node, on the same terms."""
    return _find_program("node")


def _find_program(nama: str) -> str:
    found = shutil.which(nama)
    if found is None:
        message = f"{nama} is not installed; `make debian` installs it"
        if os.environ.get(WAJIB):
            pytest.fail(message)
        pytest.skip(message)
    return found
