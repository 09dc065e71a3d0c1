"""Several new files: all or none."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from lkip_cli.berkas import baru
from lkip_cli.berkas.baru import find_existing, write_new


def _names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_files_and_their_folders_are_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    assert write_new({tmp_path / "a" / "b" / "satu.yaml": b"1\n", tmp_path / "dua.yaml": b"2\n"}) is None
    assert _names(tmp_path) == ["a", "a/b", "a/b/satu.yaml", "dua.yaml"]
    assert (tmp_path / "a" / "b" / "satu.yaml").read_bytes() == b"1\n"


def test_a_file_that_is_there_is_not_replaced_and_the_others_are_taken_back(tmp_path: Path) -> None:
    (tmp_path / "dua.yaml").write_bytes(b"milik orang\n")
    failure = write_new({tmp_path / "satu" / "satu.yaml": b"1\n", tmp_path / "dua.yaml": b"2\n"})
    assert failure is not None
    assert failure.path == tmp_path / "dua.yaml"
    assert _names(tmp_path) == ["dua.yaml"]
    assert (tmp_path / "dua.yaml").read_bytes() == b"milik orang\n"


def test_a_link_that_leads_nowhere_counts_as_being_there(tmp_path: Path) -> None:
    tautan = tmp_path / "satu.yaml"
    tautan.symlink_to(tmp_path / "tidak-ada")
    assert find_existing({tautan: b"", tmp_path / "dua.yaml": b""}) == (tautan,)


def test_a_file_named_for_it_is_replaced(tmp_path: Path) -> None:
    satu = tmp_path / "satu.yaml"
    satu.write_bytes(b"lama\n")
    assert write_new({satu: b"baru\n"}, [satu]) is None
    assert satu.read_bytes() == b"baru\n"
    assert _names(tmp_path) == ["satu.yaml"]


@pytest.mark.parametrize("sebab", [KeyboardInterrupt(), OSError(errno.ENOSPC, "penuh")])
def test_what_was_there_comes_back_when_it_ends_half_way(
    sebab: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lama = tmp_path / "lama.yaml"
    lama.write_bytes(b"lama\n")

    def give_name(sementara: Path, path: Path) -> None:
        if path.name == "tiga.yaml":
            raise sebab
        sementara.rename(path)

    monkeypatch.setattr(baru, "_give_name", give_name)
    files = {lama: b"baru\n", tmp_path / "x" / "dua.yaml": b"2\n", tmp_path / "x" / "tiga.yaml": b"3\n"}
    if isinstance(sebab, OSError):
        failure = write_new(files, [lama])
        assert failure is not None
        assert failure.sebab == "penyimpanan penuh"
    else:
        with pytest.raises(KeyboardInterrupt):
            write_new(files, [lama])
    assert _names(tmp_path) == ["lama.yaml"]
    assert lama.read_bytes() == b"lama\n"
