"""What `lkip new bidang` leaves behind when it cannot write."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import typer

from lkip_cli.cli.bidang_berikut import begin_bidang
from lkip_cli.cli.tempat import FolderData

CONTOH = Path(__file__).parents[1] / "contoh"


def test_a_file_in_the_place_of_the_folder_stops_everything(tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(CONTOH, data)
    (data / "2018" / "gizi").write_text("", encoding="utf-8")
    before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    with pytest.raises(typer.Exit) as ended:
        begin_bidang(FolderData(data, "data"), ("gizi", "Bidang Gizi"), None, ya=True)
    assert ended.value.exit_code == 2
    assert {path: path.read_bytes() for path in data.rglob("*") if path.is_file()} == before
