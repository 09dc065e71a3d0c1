"""Paths from the root of the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_cli.cli.akar import find_root, seen_from_root
from lkip_cli.diagnostics import Diagnostic, Edit, FilePlace, Place, TextPlace, Tingkat, WordPlace


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with a folder two levels down."""
    (tmp_path / "repo" / ".git").mkdir(parents=True)
    (tmp_path / "repo" / "dinas" / "laporan").mkdir(parents=True)
    return tmp_path / "repo"


def _seen(here: Path, *places: Place, edit: Edit | None = None) -> Diagnostic:
    lain = () if edit is None else (edit,)
    (seen,) = seen_from_root([Diagnostic("LK301", Tingkat.KESALAHAN, "x", places, "y", "z", edit, "", lain)], here)
    return seen


def test_the_root_is_the_nearest_repository_upward(repo: Path) -> None:
    assert find_root(repo / "dinas" / "laporan") == repo
    (repo / "dinas" / ".git").write_text("gitdir: lain\n", encoding="utf-8")
    assert find_root(repo / "dinas" / "laporan") == repo / "dinas"


def test_without_a_repository_paths_stay_as_they_are(tmp_path: Path) -> None:
    assert _seen(tmp_path, FilePlace("data/a.yaml")).place.berkas == "data/a.yaml"


@pytest.mark.parametrize(
    ("written", "seen"),
    [("data/a.yaml", "dinas/data/a.yaml"), ("../data/a.yaml", "data/a.yaml"), ("./data//a.yaml", "dinas/data/a.yaml")],
)
def test_a_path_gets_the_folders_above_it(repo: Path, written: str, seen: str) -> None:
    assert _seen(repo / "dinas", FilePlace(written)).place.berkas == seen


def test_an_absolute_path_inside_becomes_relative_and_outside_stays(repo: Path) -> None:
    outside = (repo.parent / "lain" / "a.yaml").as_posix()
    assert _seen(repo / "dinas", FilePlace((repo / "data/a.yaml").as_posix())).place.berkas == "data/a.yaml"
    assert _seen(repo / "dinas", FilePlace(outside)).place.berkas == outside


def test_every_place_and_every_edit_are_seen_from_the_root_and_nothing_else_changes(repo: Path) -> None:
    text, word = TextPlace("a.yaml", 3, 7, 2, "  x", "di sini"), WordPlace("b.docx", "isi", "paragraf 1")
    seen = _seen(repo / "dinas", text, word, edit=Edit(text, "1"))
    moved = TextPlace("dinas/a.yaml", 3, 7, 2, "  x", "di sini")
    assert seen.places == (moved, WordPlace("dinas/b.docx", "isi", "paragraf 1"))
    assert seen.edits == (Edit(moved, "1"), Edit(moved, "1"))
