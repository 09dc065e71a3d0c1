"""What `lkip new tahun` refuses is told by its command's tests; here, that one bad plan stops it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import typer

from lkip_cli.cli.tahun_berikut import begin_tahun
from lkip_cli.cli.tempat import FolderData

CONTOH = Path(__file__).parents[1] / "contoh"


def test_a_plan_that_cannot_be_read_is_not_carried_over(tmp_path: Path) -> None:
    shutil.copytree(CONTOH, tmp_path / "data")
    (tmp_path / "data" / "2018" / "umum" / "anggaran.yaml").write_text("program: 1\n", encoding="utf-8")
    with pytest.raises(typer.Exit) as ended:
        begin_tahun(FolderData(tmp_path / "data", "data"), "2019", None, sisanya=False)
    assert ended.value.exit_code == 1
    assert not (tmp_path / "data" / "2019").exists()
