"""`lkip new tahun`: the plan of the next year on disk."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Lkip = Callable[..., subprocess.CompletedProcess[str]]


@pytest.mark.usefixtures("bersih")
def test_a_year_is_begun_and_what_its_renstra_lacks_is_told(lkip: Lkip, proyek: Path) -> None:
    done = lkip("new", "tahun", "2019")
    assert (done.returncode, done.stderr) == (0, "")
    assert "  data/2019/umum/anggaran.yaml\n" in done.stdout
    assert "Belum ada renstra yang memuat tahun 2019" in done.stdout
    assert not list((proyek / "data" / "2019").rglob("tw*.yaml"))
    done = lkip("new", "tahun", "2019", "--sisanya", "--renstra", "2019-2023")
    assert "\n  data/renstra/2019-2023.yaml\n" in done.stdout
    assert "data/2019" not in done.stdout


@pytest.mark.usefixtures("bersih")
def test_the_new_year_stops_no_report_of_the_old_one(lkip: Lkip) -> None:
    lkip("new", "tahun", "2019", "--renstra", "2019-2023")
    assert lkip("validate").returncode == 1
    done = lkip("build", "--tahun", "2018", "--triwulan", "1", "--nomor-halaman", "tidak")
    assert (done.returncode, "kesalahan LK" in done.stdout) == (0, False)


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("2018",), "tahun 2018 sudah ada"),
        (("2017",), "tidak ada tahun sebelum 2017 yang dapat disalin; yang ada: 2018."),
        (("19",), "“19” bukan tahun"),
        (("2019", "--renstra", "2014-2018"), "tidak memuat tahun 2019"),
    ],
)
def test_a_wrong_year_leaves_nothing(args: tuple[str, ...], says: str, lkip: Lkip, proyek: Path) -> None:
    done = lkip("new", "tahun", *args)
    assert done.returncode == 2
    assert says in done.stderr
    assert sorted(path.name for path in (proyek / "data").iterdir() if path.is_dir()) == ["2018", "renstra"]


@pytest.mark.usefixtures("bersih")
def test_schemas_that_the_project_has_learn_the_new_year(lkip: Lkip, proyek: Path) -> None:
    lkip("schema", "--tulis")
    assert lkip("new", "tahun", "2019").returncode == 0
    assert (proyek / ".lkip/skema/2019-indikator.json").is_file()
