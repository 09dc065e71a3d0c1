"""Where a command finds data and template, and which period it takes."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import default_template
from lkip_cli.cli.tempat import FolderData, choose_periode, find_data, find_template

PERIODE = [Periode(2017, 4), Periode(2018, 1), Periode(2018, 2)]


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """A git repository with a data folder, and a folder below it."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "lkip.yaml").write_text("versi_format: 1\n", encoding="utf-8")
    (tmp_path / "catatan" / "rapat").mkdir(parents=True)
    return tmp_path


def test_data_is_found_upward_from_a_folder_below(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(proyek / "catatan" / "rapat")
    assert find_data(None).path == proyek / "data"


def test_the_search_ends_at_the_root_of_the_repository(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = proyek / "catatan"
    (inner / ".git").mkdir()
    monkeypatch.chdir(inner / "rapat")
    with pytest.raises(typer.BadParameter, match="folder data tidak ditemukan"):
        find_data(None)


def test_messages_call_the_folder_as_it_was_typed(proyek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(proyek)
    assert find_data("data/").nama == "data"
    assert find_data(None).nama == "data"


def test_the_template_beside_the_data_wins_over_the_built_in_one(proyek: Path) -> None:
    data = FolderData(proyek / "data", "data")
    assert find_template(None, data) == default_template()
    own = proyek / "templates" / "laporan.docx"
    own.parent.mkdir()
    own.write_bytes(b"")
    assert find_template(None, data) == own


@pytest.mark.parametrize(
    ("tahun", "triwulan", "taken"),
    [
        (None, None, Periode(2018, 2)),
        (2018, 1, Periode(2018, 1)),
        (2017, None, Periode(2017, 4)),
        (None, 1, Periode(2018, 1)),
    ],
)
def test_what_is_not_given_is_the_newest_with_data(tahun: int | None, triwulan: int | None, taken: Periode) -> None:
    assert choose_periode(tahun, triwulan, PERIODE) == taken


def test_a_period_without_data_is_named_with_those_that_have_some() -> None:
    with pytest.raises(typer.BadParameter, match=r"triwulan 3 tahun 2018 tidak ada.*Triwulan II 2018"):
        choose_periode(2018, 3, PERIODE)
