"""Messages on a console: nothing in the data is obeyed, each finding has its own line, no console is too old."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.jalankan import lkip
from tests.hostile.lapis import CONTOH, INDIKATOR, TRIWULAN, base, lay, run

KEPALA = re.compile(r"^(data/[^\n]*?)(?::\d+:\d+)?: (?:kesalahan|peringatan) (LK\d{3}) ", re.MULTILINE)
"""The first line of a finding."""
KENDALI = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]")

RACUN = {
    "markup": "[/b] [merah] [link=file:///x]",
    "terminal": "'x\x1b[2K\x1b[1A\x07'",
    "escape": '"\\e[2K\\e[1A"',
    "arah": "\u202e100 nagnarep",
    "perintah": "::error::palsu",
    "baris": "satu\u2028data/lain.yaml:1:1: kesalahan LK999 palsu",
    "emoji": "😀 “é” ≥ ✓",
}
"""One hostile value each, as the figure of a data dasar."""
NAMA_BERKAS = ("::error file=x,line=1::palsu.yaml", "dua\nbaris.yaml", "esc\x1b[2K.yaml", "[merah].yaml", "😀.yaml")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder full of hostile values and file names; the folder above it."""
    folder = tmp_path_factory.mktemp("racun")
    shutil.copytree(CONTOH, folder / "data")
    lines = "".join(f"  racun-{nama}: {text}\n" for nama, text in RACUN.items())
    isi = base()[TRIWULAN].decode().replace("data:\n", f"data:\n{lines}", 1)
    (folder / "data" / TRIWULAN).write_text(isi, encoding="utf-8", newline="\n")
    for nama in NAMA_BERKAS:
        (folder / "data" / "2018" / nama).write_text("a: 1\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp437", "ascii"])
def test_m2_m3_m4_each_finding_has_one_first_line_on_every_console(data: Path, encoding: str) -> None:
    """The same findings, in the same order; what the console cannot show is written out."""
    done = lkip("validate", cwd=data, encoding=encoding)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    found = run(_read(data / "data")).found
    assert [kode for _, kode in KEPALA.findall(done.stdout)] == [d.kode for d in found]
    assert KENDALI.findall(done.stdout) == []
    assert "LK999" not in {kode for _, kode in KEPALA.findall(done.stdout)}


def test_m1_brackets_are_shown_as_they_stand(data: Path) -> None:
    out = lkip("validate", cwd=data).stdout
    assert RACUN["markup"] in out
    assert "data/2018/[merah].yaml" in out


def test_m2_a_character_that_steers_the_terminal_is_shown_by_its_code(data: Path) -> None:
    out = lkip("validate", cwd=data, encoding="cp1252").stdout
    assert "x\\x1b[2K\\x1b[1A\\x07" in out
    assert "\\u202e" in out
    assert "esc\\x1b[2K.yaml" in out


def test_m3_no_line_of_a_log_begins_with_a_command_of_the_data(data: Path) -> None:
    text = lkip("validate", cwd=data).stdout
    assert [line for line in text.splitlines() if line.lstrip().startswith("::")] == []
    assert "dua⏎baris.yaml" in text
    commands = lkip("validate", "--format", "github", cwd=data).stdout.splitlines()
    assert [
        line for line in commands if not re.match(r"::(error|warning) file=data/|::notice title=lkip::", line)
    ] == []
    assert not any("::error file=x" in line for line in commands)


def test_m3_a_format_for_programs_holds_every_finding_whole(data: Path) -> None:
    found = json.loads(lkip("validate", "--format", "json", cwd=data, encoding="cp1252", reads="utf-8").stdout)
    assert [one["kode"] for one in _findings(found)] == [d.kode for d in run(_read(data / "data")).found]


def test_m5_a_finding_on_a_wide_line_stands_under_its_character() -> None:
    """Column 20 of the line, whatever a terminal or a byte count makes of it."""
    hasil = run(lay(TRIWULAN, "  jumlah-peserta: 40", "  jumlah-peserta: 😀é1.77"))
    assert hasil.places == [("LK178", TRIWULAN, 2, 19)]


def test_m6_a_file_that_cannot_be_read_hides_neither_its_own_faults_nor_those_of_others() -> None:
    """A margin that is wrong, a tab, a character of no width; beside them a figure in another file."""
    broken = lay(TRIWULAN, "  jumlah-pendaftar: 50", "   jumlah-pendaftar: 5\u200b0\n\tcatatan: x")[TRIWULAN]
    other = lay(INDIKATOR, "target: 75", "target: 7.5")[INDIKATOR]
    places = run({**base(), TRIWULAN: broken, INDIKATOR: other}).places
    assert ("LK171", INDIKATOR, 27, 14) in places
    assert ("LK108", TRIWULAN, 3, 23) in places
    assert ("LK106", TRIWULAN, 4, 1) in places


def _read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}


def _findings(found: object) -> Iterator[dict[str, str]]:
    assert isinstance(found, dict)
    yield from next(value for value in found.values() if isinstance(value, list))
