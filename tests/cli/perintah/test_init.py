"""`lkip init`: an agency begins, with options or by answering at a terminal."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

RSUD = ("--nama", "Rumah Sakit Umum Daerah", "--daerah", "Kabupaten Lumajang", "--tahun", "2026")


def _lkip(cwd: Path, *args: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "lkip_cli", *args]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        call, cwd=cwd, env=env, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False
    )


def _answer(cwd: Path, args: list[str], answers: list[str]) -> tuple[int, str]:
    """Run the program at a terminal, give one line after each question; the exit code and the screen."""
    pid, layar = pty.fork()
    if not pid:
        os.chdir(cwd)
        os.execv(sys.executable, [sys.executable, "-m", "lkip_cli", *args])  # noqa: S606  the program itself
    shown = ""
    while True:
        try:
            piece = os.read(layar, 4096).decode(errors="replace")
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if answers and re.search(r": $", shown):
            os.write(layar, f"{answers.pop(0)}\n".encode())
            shown += "\n"
    os.close(layar)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown


def test_an_agency_begins_with_data_that_validate_and_build_take(tmp_path: Path) -> None:
    done = _lkip(tmp_path, "init", ".", *RSUD, "--ibu-kota", "Lumajang")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Diperiksa: 0 kesalahan" in done.stdout
    assert _lkip(tmp_path, "validate").returncode == 0
    assert _lkip(tmp_path, "build", "--draf", "--nomor-halaman", "tidak").returncode == 0
    assert (tmp_path / "keluaran" / "LKIP-2026-TW1-DRAF.docx").is_file()


def test_where_nobody_can_be_asked_the_missing_options_are_named(tmp_path: Path) -> None:
    done = _lkip(tmp_path, "init", "rsud", "--nama", "RSUD")
    assert done.returncode == 2
    assert "--daerah, --tahun belum ditulis" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--bidang", "Dinas=x"), "“Dinas” bukan kode bidang"),
        (("--renstra", "2018-2022"), "tidak memuat tahun 2026"),
        (("--triwulan", "0"), "“0” bukan triwulan"),
        (("--nama", "a\tb\x07"), "karakter yang tidak terlihat"),
        (("--contoh",), "--contoh sudah lengkap"),
    ],
)
def test_wrong_answers_say_what_to_write_and_leave_nothing(args: tuple[str, ...], says: str, tmp_path: Path) -> None:
    done = _lkip(tmp_path, "init", "rsud", *RSUD, *args)
    assert done.returncode == 2
    assert says in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_at_a_terminal_each_answer_is_asked_for_again_until_it_fits(tmp_path: Path) -> None:
    answers = [
        "Dinas Gizi",
        "",
        "Kota Madiun",
        "Madiun",
        "26",
        "2026",
        "",
        "Bidang Gizi",
        "gizi=x",
        "ukp=Bidang UKP",
        "",
    ]
    code, shown = _answer(tmp_path, ["init", "gizi"], answers)
    assert (code, answers) == (0, [])
    assert "isinya kosong" in shown
    assert "“26” bukan tahun" in shown
    assert "kode “gizi” sudah dipakai bidang lain" in shown
    data = tmp_path / "gizi" / "data"
    assert (data / "renstra" / "2026-2030.yaml").is_file()
    assert "bidang:\n  gizi: Bidang Gizi\n  ukp: Bidang UKP\n" in (data / "2026" / "instansi.yaml").read_text("utf-8")


def test_an_interrupted_question_writes_nothing(tmp_path: Path) -> None:
    code, _ = _answer(tmp_path, ["init", "gizi"], ["Dinas Gizi", "\x03"])
    assert code == 130
    assert list(tmp_path.iterdir()) == []


def test_the_new_project_has_the_schemas_of_its_files_and_the_settings_of_an_editor(tmp_path: Path) -> None:
    done = _lkip(tmp_path, "init", "rsud", *RSUD, "--ibu-kota", "Lumajang")
    schemas = json.loads((tmp_path / "rsud" / ".vscode" / "settings.json").read_bytes())["yaml.schemas"]
    assert "Pengaturan VS Code: rsud/.vscode/settings.json." in done.stdout
    assert [path for path in schemas if not (tmp_path / "rsud" / path).is_file()] == []
