"""The data folder at a git revision: the same answers as those of a folder on disk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lkip_cli.sumber.decode import BATAS
from lkip_cli.sumber.folder_data import read_all
from lkip_cli.sumber.git import GagalGit, Repositori, open_repositori
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.sumber.tempat.git import GitTempat, open_revisi, read_blobs

if TYPE_CHECKING:
    from tests.conftest import Gudang


def at(folder: Path, revisi: str = "HEAD") -> GitTempat:
    repositori = open_repositori(folder)
    assert isinstance(repositori, Repositori)
    tempat = open_revisi(repositori, revisi)
    assert isinstance(tempat, GitTempat)
    return tempat


def faults(tempat: GitTempat | FolderTempat) -> list[tuple[str, str]]:
    """The place of each finding below the data folder, and its reason."""
    return [(d.place.berkas.removeprefix(f"{tempat.nama}/"), d.ringkas) for d in read_all(tempat)[1]]


def test_an_older_state_is_read_and_the_present_files_stay_as_they_are(gudang: Gudang) -> None:
    gudang.commit("satu", {"data/2018/tw1.yaml": b"a: 1\n", "lain/x.yaml": b"x: 1\n"})
    gudang.commit("dua", {"data/2018/tw1.yaml": b"a: 2\n"})
    (gudang.path / "data" / "2018" / "tw1.yaml").write_bytes(b"a: 3\n")
    tempat = at(gudang.path / "data", "HEAD~1")
    assert tempat.nama == "HEAD~1:data"
    assert tempat.komit.judul == "satu"
    assert tempat.paths() == ("2018/tw1.yaml",)
    assert tempat.read("2018/tw1.yaml") == b"a: 1\n"
    assert (gudang.path / "data" / "2018" / "tw1.yaml").read_bytes() == b"a: 3\n"


def test_messages_call_it_otherwise_where_that_is_asked(gudang: Gudang) -> None:
    gudang.commit("satu", {"data/2018/tw1.yaml": b"a: [\n"})
    repositori = open_repositori(gudang.path / "data")
    assert isinstance(repositori, Repositori)
    tempat = open_revisi(repositori, "HEAD", "data")
    assert isinstance(tempat, GitTempat)
    assert {d.place.berkas for d in read_all(tempat)[1]} == {"data/2018/tw1.yaml"}


def test_a_data_folder_that_is_the_repository_itself_is_read(gudang: Gudang) -> None:
    gudang.commit("satu", {"lkip.yaml": b"a: 1\n", "catatan.txt": b"hai\n"})
    tempat = at(gudang.path)
    assert tempat.paths() == ("catatan.txt", "lkip.yaml")
    assert tempat.read("catatan.txt") == b"hai\n"


def test_the_letters_of_a_name_come_back_as_they_are(gudang: Gudang) -> None:
    gudang.commit("satu", {"data/perindustrian dan é ⏎.yaml": b"a: 1\n"})
    assert at(gudang.path / "data").paths() == ("perindustrian dan é ⏎.yaml",)


def test_links_folders_and_locks_are_treated_as_on_disk(gudang: Gudang) -> None:
    gudang.commit(
        "satu", {"data/a.yaml": b"a: 1\n", "data/f.yaml/isi.yaml": b"x: 1\n", "data/~$a.yaml": b"x", "r": b""}
    )
    data = gudang.path / "data"
    for nama, tujuan in {
        "ke-berkas.yaml": "a.yaml",
        "dua-kali.yaml": "./ke-berkas.yaml",
        "mati.yaml": "tidak-ada.yaml",
        "putar.yaml": "putar.yaml",
        "luar.yaml": "../r",
        "folder": "f.yaml",
    }.items():
        (data / nama).symlink_to(tujuan)
    gudang.commit("tautan")
    di_disk, di_git = FolderTempat(data, "data"), at(data)
    assert di_git.paths() == di_disk.paths()
    assert di_git.read("dua-kali.yaml") == b"a: 1\n"
    assert faults(di_git) == faults(di_disk)
    assert len(faults(di_git)) == 5


def test_a_link_to_an_absolute_path_leads_out_of_the_folder(gudang: Gudang, tmp_path: Path) -> None:
    (gudang.path / "data").mkdir()
    (gudang.path / "data" / "a.yaml").symlink_to(tmp_path / "x.yaml")
    gudang.commit("satu")
    assert "menunjuk ke luar folder data" in faults(at(gudang.path / "data"))[0][1]


def test_another_repository_inside_is_told(gudang: Gudang, tmp_path: Path) -> None:
    gudang.commit("satu", {"data/a.yaml": b"a: 1\n"})
    gudang.git("clone", "--quiet", gudang.path.as_uri(), str(tmp_path / "lain"))
    gudang.git("submodule", "--quiet", "add", (tmp_path / "lain").as_uri(), "data/bidang")
    gudang.commit("submodul")
    tempat = at(gudang.path / "data")
    assert tempat.paths() == ("a.yaml", "bidang/")
    assert faults(tempat)[0][0] == "bidang/"
    assert "submodul" in faults(tempat)[0][1]


def test_a_pointer_of_git_lfs_is_not_taken_for_data(gudang: Gudang) -> None:
    penunjuk = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n"
    gudang.commit("satu", {"data/a.yaml": penunjuk})
    assert "Git LFS" in faults(at(gudang.path / "data"))[0][1]


def test_no_more_is_kept_of_a_file_than_is_needed_to_refuse_it(gudang: Gudang) -> None:
    gudang.commit("satu", {"data/a.yaml": b"#" * (3 * BATAS), "data/b.yaml": b"b: 1\n"})
    tempat = at(gudang.path / "data")
    assert len(tempat.read("a.yaml")) == BATAS + 1
    assert tempat.read("b.yaml") == b"b: 1\n"
    assert [d.kode for d in read_all(tempat)[1]] == ["LK101"]


def test_what_is_not_there_cannot_be_read(gudang: Gudang) -> None:
    gudang.commit("satu", {"data/a.yaml": b"a: 1\n"})
    with pytest.raises(FileNotFoundError):
        at(gudang.path / "data").read("b.yaml")


def test_a_revision_before_the_data_folder_is_told(gudang: Gudang) -> None:
    gudang.commit("satu", {"catatan.txt": b"x"})
    gudang.commit("dua", {"data/a.yaml": b"a: 1\n"})
    repositori = open_repositori(gudang.path / "data")
    assert isinstance(repositori, Repositori)
    gagal = open_revisi(repositori, "HEAD~1")
    assert isinstance(gagal, GagalGit)
    assert gagal.sebab == "folder data `data` tidak ada pada revisi “HEAD~1”"
    assert isinstance(open_revisi(repositori, "bukan-cabang"), GagalGit)


def test_a_content_that_was_not_fetched_is_told_and_nothing_is_fetched(gudang: Gudang, tmp_path: Path) -> None:
    gudang.git("config", "uploadpack.allowFilter", "true")
    gudang.commit("satu", {"data/a.yaml": b"a: 1\n"})
    gudang.commit("dua", {"data/a.yaml": b"a: 2\n"})
    gudang.git("clone", "--quiet", "--filter=blob:none", gudang.path.as_uri(), str(tmp_path / "sebagian"))
    tempat = at(tmp_path / "sebagian" / "data", "HEAD~1")
    assert "git fetch --refetch" in faults(tempat)[0][1]


def test_without_git_no_content_is_there(gudang: Gudang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gudang.commit("satu", {"data/a.yaml": b"a: 1\n"})
    repositori = open_repositori(gudang.path / "data")
    assert isinstance(repositori, Repositori)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert read_blobs(repositori, ["a" * 40]) == {"a" * 40: None}
