"""`lkip validate` with its formats and its choice of findings."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

Lkip = Callable[..., subprocess.CompletedProcess[str]]
TW1 = "data/2018/umum/tw1.yaml"
NAMES = "github, gitlab, json, junit, markdown, sarif, text"


def _codes(done: subprocess.CompletedProcess[str]) -> list[str]:
    return [finding["kode"] for finding in json.loads(done.stdout)["temuan"]]


def test_a_format_for_programs_is_all_that_stands_on_stdout(lkip: Lkip) -> None:
    done = lkip("validate", "--format", "json")
    assert done.returncode == 1
    assert _codes(done) == ["LK171", "LK201"]
    assert done.stderr == ""


def test_it_stays_whole_on_a_console_that_knows_few_signs(lkip: Lkip) -> None:
    done = lkip("validate", "--format", "json", PYTHONIOENCODING="ascii")
    assert _codes(done) == ["LK171", "LK201"]


def test_clean_data_in_a_format_for_programs_are_said_to_be_clean_on_stderr(lkip: Lkip) -> None:
    done = lkip("validate", "--format", "gitlab", "--abaikan", "LK1", "--abaikan", "lk201")
    assert (done.returncode, done.stdout) == (0, "[]\n")
    assert done.stderr == "Tidak ada temuan pada pilihan ini.\n2 temuan lain tidak ditampilkan.\n"


def test_findings_are_shown_and_saved_in_several_formats_in_one_run(lkip: Lkip, proyek: Path) -> None:
    done = lkip("validate", "--simpan", "junit:hasil/lkip.xml", "--simpan", "sarif:lkip.sarif")
    assert done.returncode == 1
    assert done.stdout.endswith("2 kesalahan dan 0 peringatan dalam 1 berkas.\n")
    assert etree.parse(proyek / "hasil" / "lkip.xml").getroot().get("failures") == "2"
    (run,) = json.loads((proyek / "lkip.sarif").read_bytes())["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["LK171", "LK201"]


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--format", "xml"], f"“xml” bukan format. Pilihannya: {NAMES}."),
        (["--simpan", "xml:a.xml"], f"“xml” bukan format. Pilihannya: {NAMES}."),
        (["--simpan", "sarif"], "Tulis FORMAT:BERKAS, misalnya sarif:lkip.sarif."),
        (["--simpan", "sarif:"], "Tulis FORMAT:BERKAS, misalnya sarif:lkip.sarif."),
        (["--pilih", "3"], "“3” bukan kode temuan."),
        (["--pilih", "LK999"], "tidak ada kode temuan yang berawal LK999."),
        (["data/2018/umum/tw9.yaml"], "Maksudnya data/2018/umum/tw1.yaml?"),
    ],
)
def test_wrong_usage_says_what_to_write(args: list[str], says: str, lkip: Lkip) -> None:
    done = lkip("validate", *args)
    assert done.returncode == 2
    assert says in done.stderr
    assert done.stdout == ""


def test_a_file_that_cannot_be_written_is_exit_code_two(lkip: Lkip) -> None:
    done = lkip("validate", "--simpan", "json:data")
    assert done.returncode == 2
    assert "Temuan tidak tersimpan: data tidak dapat ditulis, itu nama sebuah folder." in done.stderr
    assert "LK171" in done.stdout


@pytest.mark.parametrize("given", [TW1, TW1.replace("/", "\\"), "data/2018/umum"])
def test_a_file_chooses_what_is_shown(given: str, lkip: Lkip, proyek: Path) -> None:
    (proyek / "data" / "peraturan.yaml").write_text("peraturan: 1\n", encoding="utf-8")
    whole, chosen = lkip("validate", "--format", "json"), lkip("validate", "--format", "json", given)
    assert _codes(chosen) == ["LK171", "LK201"]
    assert len(_codes(whole)) > 2


def test_all_files_are_read_whichever_is_shown(lkip: Lkip, proyek: Path) -> None:
    """The indikator of the quarter stand in another file; without it nothing could be resolved."""
    done = lkip("validate", "--format", "json", "data/2018/umum/indikator.yaml")
    assert (done.returncode, _codes(done)) == (0, [])
    (proyek / "data" / "2018" / "umum" / "indikator.yaml").unlink()
    assert "LK215" not in _codes(lkip("validate", "--format", "json", TW1))
    assert "LK215" in _codes(lkip("validate", "--format", "json", "data/2018/umum"))


def test_what_is_not_shown_is_not_judged_but_counted(lkip: Lkip) -> None:
    done = lkip("validate", "--pilih", "LK6")
    assert done.returncode == 0
    assert done.stdout == "Tidak ada temuan pada pilihan ini.\n2 temuan lain tidak ditampilkan.\n"
    done = lkip("validate", "--pilih", "lk2o1")
    assert done.returncode == 1
    assert "LK171" not in done.stdout
    assert done.stdout.endswith("1 kesalahan dan 0 peringatan dalam 1 berkas.\n1 temuan lain tidak ditampilkan.\n")


def test_in_github_actions_findings_are_commands_and_the_summary_a_table(lkip: Lkip, proyek: Path) -> None:
    done = lkip("validate", GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(proyek / "ringkasan.md"))
    assert done.returncode == 1
    assert done.stdout.startswith(f"::error file={TW1},line=5,col=19,")
    assert (proyek / "ringkasan.md").read_text(encoding="utf-8").count("| kesalahan |") == 2


def test_from_a_folder_below_the_repository_a_forge_gets_the_whole_path(lkip: Lkip, proyek: Path) -> None:
    done = lkip("validate", "--format", "gitlab", "--data", "../../data", cwd=proyek / "data" / "2018")
    assert {entry["location"]["path"] for entry in json.loads(done.stdout)} == {TW1}
