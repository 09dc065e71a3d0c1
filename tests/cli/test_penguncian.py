"""The file of a lock, and what is told of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from lkip_cli.angka.periode import Periode
from lkip_cli.cli.penguncian import find_kunci, refuse, save_kunci, tell_kunci
from lkip_cli.cli.tempat import FolderData
from lkip_cli.model.entitas import Kunci

KUNCI = Kunci(Periode(2018, 1), "Dinas", "f", {("indikator", "a", "target"): "1", ("indikator", "a", "capaian"): "2"})


def test_a_lock_stands_in_its_own_folder_below_the_data(tmp_path: Path) -> None:
    folder = FolderData(tmp_path, "data")
    save_kunci(folder, KUNCI)
    assert find_kunci(folder, KUNCI.periode) == tmp_path / "kunci" / "2018-tw1.yaml"
    assert find_kunci(folder, KUNCI.periode).read_text(encoding="utf-8").startswith("# Angka yang terbit")


def test_a_place_that_cannot_be_written_is_told_and_ends_with_a_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kunci").write_text("berkas", encoding="utf-8")
    with pytest.raises(typer.Exit) as ended:
        save_kunci(FolderData(tmp_path, "data"), KUNCI)
    assert ended.value.exit_code == 1
    assert "tidak dapat ditulis" in capsys.readouterr().out


def test_what_was_locked_is_told_in_numbers() -> None:
    told = list(tell_kunci(KUNCI, "data/kunci/2018-tw1.yaml"))
    assert told[0] == "Triwulan I Tahun 2018 dikunci: data/kunci/2018-tw1.yaml"
    assert told[1] == "2 angka dan artinya dicatat: 1 indikator, 0 data dasar, 0 kegiatan."


def test_a_refusal_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit):
        refuse(f"{KUNCI.periode.lengkap} sudah dikunci.")
    assert capsys.readouterr().out == "Triwulan I Tahun 2018 sudah dikunci.\n"
