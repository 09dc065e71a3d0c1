"""What tests of several rooms need: the base example, and programs from outside."""

from __future__ import annotations

import os
import shutil
import subprocess
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


class Gudang:
    """A git repository of a test: commits have one author, and a date of which each is a day later."""

    def __init__(self, path: Path) -> None:
        """Begin an empty repository at `path`."""
        self.path = path
        self._hari = 0
        path.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *args: str) -> str:
        """What git answers; the settings of the user of this machine are left out."""
        kept = {nama: nilai for nama, nilai in os.environ.items() if not nama.startswith("GIT_")}
        saat = f"{1530000000 + self._hari * 86400} +0700"
        nama = {"NAME": "Siti Aminah", "EMAIL": "siti@contoh.go.id", "DATE": saat}
        orang = {f"GIT_{siapa}_{apa}": isi for siapa in ("AUTHOR", "COMMITTER") for apa, isi in nama.items()}
        bersih = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        command = ["git", "-c", "protocol.file.allow=always", *args]
        done = subprocess.run(
            command, cwd=self.path, env=kept | orang | bersih, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def commit(self, pesan: str, files: dict[str, bytes | None] | None = None) -> str:
        """Write files (None: take away) and commit all that there is; the name of the commit."""
        for path, isi in (files or {}).items():
            target = self.path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            if isi is not None:
                target.write_bytes(isi)
        self._hari += 1
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", pesan)
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def gudang(tmp_path: Path) -> Gudang:
    """An empty git repository."""
    return Gudang(tmp_path / "gudang")


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
