"""A folder on disk, with what may lie in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lkip_cli.diagnostics import Gagal
from lkip_cli.sumber.decode import BATAS
from lkip_cli.sumber.folder_data import read_all
from lkip_cli.sumber.tempat.folder import FolderTempat


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "2018" / "umum").mkdir(parents=True)
    (folder / "2018" / "umum" / "tw1.yaml").write_bytes(b"a: 1\r\n")
    return folder


def faults(data: Path) -> list[tuple[str, str]]:
    return [(d.place.berkas, d.ringkas.partition(": ")[2]) for d in read_all(FolderTempat(data, "data"))[1]]


def test_the_files_are_listed_by_their_path_and_read_as_bytes(data: Path) -> None:
    (data / "lkip.yaml").write_bytes(b"versi_format: 1\n")
    tempat = FolderTempat(data, "contoh")
    assert tempat.nama == "contoh"
    assert tempat.paths() == ("2018/umum/tw1.yaml", "lkip.yaml")
    assert tempat.read("2018/umum/tw1.yaml") == b"a: 1\r\n"


def test_hidden_folders_and_locks_are_not_listed(data: Path) -> None:
    for nama in (".git/x.yaml", "2018/~$tw1.yaml", "2018/tw1.yaml~", "2018/.tw1.yaml.swp"):
        (data / nama).parent.mkdir(exist_ok=True)
        (data / nama).touch()
    assert FolderTempat(data, "data").paths() == ("2018/umum/tw1.yaml",)


def test_a_link_to_a_file_inside_is_read(data: Path) -> None:
    (data / "2018" / "tw2.yaml").symlink_to("umum/tw1.yaml")
    assert FolderTempat(data, "data").read("2018/tw2.yaml") == b"a: 1\r\n"


def test_a_link_out_of_the_folder_is_not_followed(data: Path, tmp_path: Path) -> None:
    (tmp_path / "rahasia.yaml").write_bytes(b"a: 1\n")
    (data / "tw2.yaml").symlink_to(tmp_path / "rahasia.yaml")
    assert faults(data) == [("data/tw2.yaml", "tautan ini menunjuk ke luar folder data")]


def test_dead_and_circular_links_are_told(data: Path) -> None:
    (data / "mati.yaml").symlink_to("tidak-ada.yaml")
    (data / "putar.yaml").symlink_to("putar.yaml")
    assert faults(data) == [
        ("data/mati.yaml", "berkas yang ditunjuk tautan ini tidak ada"),
        ("data/putar.yaml", "tautan ini menunjuk ke dirinya sendiri"),
    ]


def test_a_link_to_a_folder_is_not_entered_so_that_no_loop_can_arise(data: Path) -> None:
    (data / "2018" / "lingkar").symlink_to(data)
    assert FolderTempat(data, "data").paths() == ("2018/lingkar/", "2018/umum/tw1.yaml")
    assert faults(data) == [("data/2018/lingkar/", "tautan ke folder tidak diikuti")]


def test_a_folder_with_the_name_of_a_data_file_is_told(data: Path) -> None:
    (data / "2018" / "tw2.yaml").mkdir()
    (data / "2018" / "tw2.yaml" / "isi.yaml").touch()
    assert faults(data) == [("data/2018/tw2.yaml/", "ini folder, bukan berkas")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only where such files exist")
def test_a_queue_is_not_opened(data: Path) -> None:
    os.mkfifo(data / "antre.yaml")
    assert faults(data) == [("data/antre.yaml", "ini bukan berkas biasa")]


def test_a_folder_that_may_not_be_opened_is_told(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terkunci = data / "2018"
    scandir = os.scandir

    def guarded(path: str) -> object:
        if Path(path) == terkunci:
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    assert faults(data) == [("data/2018/", "folder ini tidak boleh dibuka")]


def test_no_more_is_read_of_a_file_than_is_needed_to_refuse_it(data: Path) -> None:
    (data / "besar.yaml").write_bytes(b"#" * (BATAS + 1000))
    tempat = FolderTempat(data, "data")
    assert len(tempat.read("besar.yaml")) == BATAS + 1
    trees, found = read_all(tempat)
    assert isinstance(trees["besar.yaml"].root, Gagal)
    assert [d.kode for d in found] == ["LK101"]
