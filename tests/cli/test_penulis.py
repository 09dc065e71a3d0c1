"""New files on disk, and those that are there."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from lkip_cli.cli.penulis import Pilihan, place_data, place_new, write_all
from lkip_cli.cli.tempat import FolderData
from lkip_cli.kerangka.tanda import mark

BARU = {"2026/tw1.yaml": "a: 1\n", "2026/gizi/tw1.yaml": "b: 2\n"}


@pytest.fixture
def folder(tmp_path: Path) -> FolderData:
    """A data folder whose bidang is spelt with a capital."""
    (tmp_path / "2026" / "Gizi").mkdir(parents=True)
    (tmp_path / "2026" / "Gizi" / "anggaran.yaml").write_text("program:\n", encoding="utf-8")
    return FolderData(tmp_path, "data")


def test_a_new_file_goes_into_the_folder_as_it_is_spelt_on_disk(folder: FolderData) -> None:
    assert list(place_data(folder, BARU).files) == [folder.path / "2026/tw1.yaml", folder.path / "2026/Gizi/tw1.yaml"]


def test_a_file_of_another_spelling_is_there_all_the_same(folder: FolderData) -> None:
    (folder.path / "2026" / "TW1.yml").write_text("penutup: |\n  x\n", encoding="utf-8")
    with pytest.raises(typer.BadParameter, match=r"2026/TW1\.yml.*--sisanya"):
        place_data(folder, BARU)
    assert list(place_data(folder, BARU, Pilihan(sisanya=True)).files) == [folder.path / "2026/Gizi/tw1.yaml"]


def test_only_a_file_that_nobody_wrote_in_is_made_again(folder: FolderData) -> None:
    satu, dua = folder.path / "2026" / "tw1.yaml", folder.path / "2026" / "Gizi" / "tw1.yaml"
    satu.write_text(mark("a:\n"), encoding="utf-8")
    with pytest.raises(typer.BadParameter, match="--ulang"):
        place_data(folder, BARU)
    tulisan = place_data(folder, BARU, Pilihan(ulang=True))
    assert tulisan.ganti == [satu]
    write_all(tulisan)
    assert (satu.read_text(encoding="utf-8"), dua.read_text(encoding="utf-8")) == ("a: 1\n", "b: 2\n")
    tulisan = place_data(folder, BARU, Pilihan(ulang=True))
    assert (tulisan.files, tulisan.tetap) == ({}, [dua, satu])


def test_a_file_that_somebody_wrote_in_does_not_keep_the_others_from_being_made_again(
    folder: FolderData, capsys: pytest.CaptureFixture[str]
) -> None:
    satu, dua = folder.path / "2026" / "tw1.yaml", folder.path / "2026" / "Gizi" / "tw1.yaml"
    satu.write_text("penutup: |\n  Diisi.\n", encoding="utf-8")
    dua.write_text(mark("b:\n"), encoding="utf-8")
    write_all(place_data(folder, BARU, Pilihan(ulang=True)))
    assert (satu.read_text(encoding="utf-8"), dua.read_text(encoding="utf-8")) == ("penutup: |\n  Diisi.\n", "b: 2\n")
    assert "2026/tw1.yaml (tetap; sudah diisi)" in capsys.readouterr().out


def test_what_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    files = {tmp_path / "satu.yaml": b"", tmp_path / "berkas" / "dua.yaml": b""}
    with pytest.raises(typer.Exit) as ended:
        write_all(place_new(files, ""))
    assert ended.value.exit_code == 2
    assert "dua.yaml tidak dapat ditulis: sebagian jalurnya adalah berkas" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["berkas"]
