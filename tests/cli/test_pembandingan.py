"""The data beside which a finished report is put."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import typer

from lkip_cli.cli.pembandingan import ADA_KESALAHAN, TANPA_DATA, find_pembanding
from lkip_cli.laporan.manifes import Jejak

AKAR = Path(__file__).parents[2]
JEJAK = Jejak("0.1.0", "b" * 64, "c" * 64, "Dinas Lain", "2018-TW1")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The base example as a user's folder."""
    (tmp_path / ".git").mkdir()
    shutil.copytree(AKAR / "tests" / "contoh", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "data"


def owner(data: Path) -> str:
    lines = (data / "2018" / "instansi.yaml").read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if line.startswith("nama:")).removeprefix("nama: ")


def test_the_nearest_data_of_the_period_are_taken(data: Path) -> None:
    found = find_pembanding(None, replace(JEJAK, instansi=owner(data)))
    assert found.catatan == ""
    assert found.kini is not None
    assert found.kini.instansi == owner(data)
    assert found.kini.angka["capaian/persentase-lulus/2018-TW1"].nilai == "320/3"


def test_without_a_data_folder_it_is_said_that_only_the_file_was_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    found = find_pembanding(None, JEJAK)
    assert (found.kini, found.catatan) == (None, TANPA_DATA)


def test_a_folder_that_was_named_must_exist(data: Path) -> None:
    with pytest.raises(typer.BadParameter, match="tidak ada"):
        find_pembanding(str(data / "lain"), JEJAK)


def test_a_period_without_data_is_said(data: Path) -> None:
    found = find_pembanding(None, replace(JEJAK, instansi=owner(data), periode="2018-TW3"))
    assert found.kini is None
    assert found.catatan.startswith("Data Triwulan III Tahun 2018 tidak ada dalam data; naskahnya hanya dibandingkan")


def test_data_of_another_agency_are_told_even_where_they_lack_the_period(data: Path) -> None:
    found = find_pembanding(None, replace(JEJAK, periode="2018-TW3"))
    assert found.kini is not None
    assert (found.kini.instansi, found.kini.angka) == (owner(data), {})


def test_a_period_that_cannot_be_read_is_said(data: Path) -> None:
    found = find_pembanding(str(data), replace(JEJAK, periode="kapan\x1b"))
    assert found.catatan.startswith("Periode “kapan")
    assert "\x1b" not in found.catatan


def test_a_report_that_records_nothing_is_compared_with_nothing(data: Path) -> None:
    found = find_pembanding(str(data), Jejak("", "", "", "", ""))
    assert (found.kini, found.catatan) == (None, "")


def test_errors_of_the_data_are_said(data: Path) -> None:
    berkas = data / "2018" / "umum" / "tw1.yaml"
    berkas.write_text(berkas.read_text(encoding="utf-8").replace("3,5", "3.5"), encoding="utf-8")
    assert find_pembanding(None, replace(JEJAK, instansi=owner(data))).catatan == ADA_KESALAHAN
