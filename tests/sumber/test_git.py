"""The git program: what it answers, and every way in which it does not."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lkip_cli.sumber.git import (
    BUKAN_REPOSITORI,
    TANPA_GIT,
    GagalGit,
    Komit,
    Repositori,
    find_komit,
    make_komit,
    open_repositori,
    run_git,
)

if TYPE_CHECKING:
    from tests.conftest import Gudang


def opened(folder: Path) -> Repositori:
    repositori = open_repositori(folder)
    assert isinstance(repositori, Repositori)
    return repositori


def refused(folder: Path, revisi: str) -> str:
    gagal = find_komit(opened(folder), revisi)
    assert isinstance(gagal, GagalGit)
    return gagal.pesan


def fake_git(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a program of our own in the place of git."""
    (folder / "bin").mkdir()
    (folder / "bin" / "git").write_text(f"#!/bin/sh\n{script}\n")
    (folder / "bin" / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}")


def test_a_folder_knows_where_it_stands_in_its_repository(gudang: Gudang) -> None:
    gudang.commit("awal", {"lkip/data/lkip.yaml": b"a: 1\n"})
    assert opened(gudang.path / "lkip" / "data").awalan == "lkip/data"
    assert opened(gudang.path / "lkip" / "data").below("x.yaml") == "lkip/data/x.yaml"
    assert opened(gudang.path).below("x.yaml") == "x.yaml"


def test_a_revision_is_found_with_its_author_and_the_day_at_the_place_of_the_author(gudang: Gudang) -> None:
    sha = gudang.commit("Isi triwulan II\n\nDengan rincian.")
    # 1530000000 + one day is 27 June 2018, 08.00 UTC; at +0700 it is the same day.
    assert find_komit(opened(gudang.path), "HEAD") == Komit(sha, "Siti Aminah", dt.date(2018, 6, 27), "Isi triwulan II")


@pytest.mark.parametrize("name", ["HEAD~1", "main~1", "tw1", "@{-1}~1"])
def test_a_revision_can_be_named_as_git_names_it(gudang: Gudang, name: str) -> None:
    first = gudang.commit("satu")
    gudang.git("tag", "--annotate", "--message", "Triwulan I", "tw1")
    gudang.commit("dua")
    gudang.git("checkout", "--quiet", "--detach")
    komit = find_komit(opened(gudang.path), name)
    assert isinstance(komit, Komit)
    assert komit.sha == first
    assert komit.singkat == first[:10]


def test_an_unknown_revision_is_told_with_what_to_write(gudang: Gudang) -> None:
    gudang.commit("satu")
    assert refused(gudang.path, "HEAD~7").startswith("revisi “HEAD~7” tidak dikenal. Tulis misalnya HEAD~1")


@pytest.mark.parametrize("name", ["--git-dir", "-h", "", "  ", "HEAD\nHEAD", "\x1b[2K"])
def test_what_could_be_an_option_or_a_trick_is_no_revision(gudang: Gudang, name: str) -> None:
    gudang.commit("satu")
    assert "bukan revisi git" in refused(gudang.path, name)


def test_a_file_is_no_revision(gudang: Gudang) -> None:
    gudang.commit("satu", {"a.yaml": b"a: 1\n"})
    assert "tidak dikenal" in refused(gudang.path, "HEAD:a.yaml")


def test_before_the_first_commit_there_is_no_revision(gudang: Gudang) -> None:
    assert "revisi “HEAD” tidak dikenal" in refused(gudang.path, "HEAD")


def test_in_a_shallow_repository_the_way_to_the_rest_is_told(gudang: Gudang, tmp_path: Path) -> None:
    gudang.commit("satu", {"a.yaml": b"a: 1\n"})
    gudang.commit("dua", {"a.yaml": b"a: 2\n"})
    gudang.git("clone", "--quiet", "--depth", "1", gudang.path.as_uri(), str(tmp_path / "dangkal"))
    assert opened(tmp_path / "dangkal").dangkal
    assert "git fetch --unshallow" in refused(tmp_path / "dangkal", "HEAD~1")


def test_a_folder_without_git_is_told(tmp_path: Path) -> None:
    assert open_repositori(tmp_path) == BUKAN_REPOSITORI


def test_a_folder_that_only_looks_like_a_repository_is_none(gudang: Gudang, tmp_path: Path) -> None:
    """A bare repository inside the data could bring settings along that start programs."""
    gudang.commit("satu", {"a.yaml": b"a: 1\n"})
    gudang.git("clone", "--quiet", "--bare", gudang.path.as_uri(), str(tmp_path / "polos"))
    assert open_repositori(tmp_path / "polos") == BUKAN_REPOSITORI


def test_without_the_program_git_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert open_repositori(tmp_path) == TANPA_GIT


def test_a_program_that_cannot_be_started_is_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_git(tmp_path, monkeypatch, "")
    (tmp_path / "bin" / "git").write_bytes(b"\x00\x01")
    assert run_git(tmp_path, "version") == TANPA_GIT


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("fatal: detected dubious ownership in repository at 'x'", "git config --global --add safe.directory"),
        ("fatal: \x1b[31mbad object HEAD", "git tidak dapat membaca repositori ini"),
    ],
)
def test_a_refusal_of_git_is_told_in_our_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, told: str
) -> None:
    fake_git(tmp_path, monkeypatch, f'echo "{words}" >&2; exit 128')
    gagal = open_repositori(tmp_path)
    assert isinstance(gagal, GagalGit)
    assert told in gagal.pesan
    assert "fatal" not in gagal.pesan
    assert "\x1b" not in gagal.pesan


def test_the_environment_leads_git_to_no_other_repository(
    gudang: Gudang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hook of git starts lkip with GIT_DIR set."""
    sha = gudang.commit("satu")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "lain"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "indeks"))
    assert run_git(gudang.path, "rev-parse", "HEAD") == f"{sha}\n".encode()


def test_nothing_that_the_settings_of_the_repository_name_is_started(gudang: Gudang, tmp_path: Path) -> None:
    gudang.commit("satu", {"a.yaml": b"a: 1\n"})
    jejak = tmp_path / "jejak"
    for nama in ("core.fsmonitor", "core.pager", "core.sshCommand", "diff.external", "gpg.program"):
        gudang.git("config", nama, f"touch {jejak}; false")
    gudang.git("config", "log.showSignature", "true")
    assert isinstance(find_komit(opened(gudang.path), "HEAD"), Komit)
    assert not jejak.exists()


@pytest.mark.parametrize(
    ("waktu", "day"),
    [
        ("1530000000 +0700", dt.date(2018, 6, 26)),
        ("1530050400 +0700", dt.date(2018, 6, 27)),
        ("1530050400 -0330", dt.date(2018, 6, 26)),
        ("99999999999999999999 +0000", None),
        ("bukan waktu", None),
        ("", None),
    ],
)
def test_the_day_is_that_at_the_place_of_the_author(waktu: str, day: dt.date | None) -> None:
    """1530050400 is 26 June 2018, 22.00 UTC: at +0700 it is already the 27th."""
    assert make_komit("a" * 40, "Siti", waktu, "judul").tanggal == day
