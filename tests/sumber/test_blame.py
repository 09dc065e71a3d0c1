"""Who wrote a line of a data file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lkip_cli.sumber.blame import blame
from lkip_cli.sumber.git import TANPA_GIT, GagalGit, Repositori, open_repositori

if TYPE_CHECKING:
    from tests.conftest import Gudang


def of_data(gudang: Gudang) -> Repositori:
    repositori = open_repositori(gudang.path / "data")
    assert isinstance(repositori, Repositori)
    return repositori


def titles(repositori: Repositori, path: str, isi: bytes) -> list[str | None]:
    found = blame(repositori, path, isi)
    assert not isinstance(found, GagalGit)
    return [komit and komit.judul for komit in found]


@pytest.fixture
def berisi(gudang: Gudang) -> Repositori:
    """A data file whose second line was changed by the second commit."""
    gudang.commit("Isi TW II", {"data/tw2.yaml": b"a: 1\nb: 2\nc: 3\n"})
    gudang.commit("Betulkan b", {"data/tw2.yaml": b"a: 1\nb: 20\nc: 3\n"})
    return of_data(gudang)


def test_each_line_has_the_commit_that_wrote_it(berisi: Repositori) -> None:
    assert titles(berisi, "tw2.yaml", b"a: 1\nb: 20\nc: 3\n") == ["Isi TW II", "Betulkan b", "Isi TW II"]


def test_lines_that_are_not_committed_yet_have_none_and_move_the_others_only(berisi: Repositori) -> None:
    sekarang = b"# catatan\na: 1\nb: 20\nc: 4\n"
    assert titles(berisi, "tw2.yaml", sekarang) == [None, "Isi TW II", "Betulkan b", None]


def test_line_ends_do_not_matter(berisi: Repositori) -> None:
    assert titles(berisi, "tw2.yaml", b"a: 1\r\nb: 20\r\nc: 3\r\n") == ["Isi TW II", "Betulkan b", "Isi TW II"]


def test_a_file_that_was_never_committed_has_none(berisi: Repositori) -> None:
    assert titles(berisi, "tw3.yaml", b"a: 1\n") == [None]


def test_a_renamed_file_keeps_the_commits_of_its_lines(gudang: Gudang) -> None:
    gudang.commit("Isi", {"data/umum/tw1.yaml": b"a: 1\nb: 2\n"})
    gudang.git("mv", "data/umum", "data/koperasi")
    gudang.commit("Ganti nama")
    assert titles(of_data(gudang), "koperasi/tw1.yaml", b"a: 1\nb: 2\n") == ["Isi", "Isi"]


def test_no_filter_of_the_repository_is_started(gudang: Gudang, tmp_path: Path) -> None:
    gudang.commit("Isi", {"data/tw1.yaml": b"a: 1\n", ".gitattributes": b"*.yaml diff=x filter=x\n"})
    jejak = tmp_path / "jejak"
    for nama in ("diff.x.textconv", "filter.x.clean", "filter.x.smudge"):
        gudang.git("config", nama, f"touch {jejak}; cat")
    assert titles(of_data(gudang), "tw1.yaml", b"a: 1\n") == ["Isi"]
    assert not jejak.exists()


def test_without_a_commit_or_without_git_that_is_told(
    gudang: Gudang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (gudang.path / "data").mkdir()
    kosong = of_data(gudang)
    assert isinstance(blame(kosong, "tw1.yaml", b"a: 1\n"), GagalGit)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert blame(kosong, "tw1.yaml", b"a: 1\n") == TANPA_GIT
