"""`lkip validate --perbaiki` on real files: shown, asked, written to the byte, and validated again."""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lkip_cli.cli import perbaikan
from lkip_cli.cli.perbaikan import repair
from lkip_cli.cli.sajian import Sajian
from lkip_cli.cli.tempat import FolderData

CONTOH = Path(__file__).parents[1] / "contoh"
TW1 = Path("data/2018/umum/tw1.yaml")
INDIKATOR = Path("data/2018/umum/indikator.yaml")
BOM = b"\xef\xbb\xbf"

TW1_BENAR = BOM + (CONTOH / "2018/umum/tw1.yaml").read_bytes().replace(b"\n", b"\r\n")
TW1_SALAH = TW1_BENAR.replace(b"nilai-layanan: 3,5\r\n", b"nilai-layanan: 3.5\r\n").replace(b": 40\r\n", b":\t40\r\n")
INDIKATOR_BENAR = (CONTOH / "2018/umum/indikator.yaml").read_bytes().replace(b"target: 75\n", b"target: 75,5%\n")
INDIKATOR_SALAH = INDIKATOR_BENAR.replace(b"75,5%", b"75.5%")
PERTANYAAN = "Terapkan 4 perbaikan pada 2 berkas? [y/t]"


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """The base example with four misspelt figures in two files, one of them from Windows."""
    shutil.copytree(CONTOH, tmp_path / "data")
    (tmp_path / TW1).write_bytes(TW1_SALAH)
    (tmp_path / INDIKATOR).write_bytes(INDIKATOR_SALAH)
    return tmp_path


def lkip(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the program where nobody can be asked."""
    call = [sys.executable, "-m", "lkip_cli", *args]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(call, cwd=cwd, env=env, capture_output=True, text=True, check=False, encoding="utf-8")


def lkip_on_terminal(answer: str, *args: str, cwd: Path) -> tuple[int, str]:
    """Run the program on a terminal on which `answer` is typed; its exit code and all that was shown."""
    master, slave = pty.openpty()
    call = [sys.executable, "-m", "lkip_cli", *args]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8", "TERM": "xterm"}
    env.pop("NO_COLOR", None)
    with subprocess.Popen(call, cwd=cwd, env=env, stdin=slave, stdout=slave, stderr=slave) as process:
        os.close(slave)
        os.write(master, f"{answer}\n".encode())
        shown = bytearray()
        while chunk := _read(master):
            shown += chunk
    os.close(master)
    return process.returncode, shown.decode()


def _read(master: int) -> bytes:
    """What the terminal shows next; empty when the program has ended."""
    try:
        return os.read(master, 4096)
    except OSError:
        return b""


def test_where_nobody_can_be_asked_the_repairs_are_shown_and_nothing_is_written(proyek: Path) -> None:
    done = lkip("validate", "--perbaiki", cwd=proyek)
    assert (done.returncode, done.stderr) == (1, "")
    assert "-  nilai-layanan: 3.5\n" in done.stdout
    assert "+  nilai-layanan: 3,5\n" in done.stdout
    assert "-    target: 75.5%\n+    target: 75,5%\n" in done.stdout
    assert done.stdout.endswith(
        "4 perbaikan pada 2 berkas. Belum ada yang diubah; tambahkan --ya untuk menerapkannya.\n"
    )
    assert (proyek / TW1).read_bytes() == TW1_SALAH
    assert (proyek / INDIKATOR).read_bytes() == INDIKATOR_SALAH


def test_with_ya_the_files_are_written_and_the_data_validated_again(proyek: Path) -> None:
    done = lkip("validate", "--perbaiki", "--ya", cwd=proyek)
    assert (proyek / TW1).read_bytes() == TW1_BENAR
    assert (proyek / INDIKATOR).read_bytes() == INDIKATOR_BENAR
    assert done.stdout.index("+  nilai-layanan: 3,5\n") < done.stdout.index(f"{TW1.as_posix()} diperbaiki.\n")
    assert done.stdout.endswith("Tidak ada temuan dalam data.\n")
    assert done.returncode == 0
    assert sorted(path.name for path in (proyek / TW1).parent.iterdir()) == [
        "anggaran.yaml",
        "indikator.yaml",
        "tw1.yaml",
    ]


def test_a_second_run_finds_nothing_to_repair(proyek: Path) -> None:
    lkip("validate", "--perbaiki", "--ya", cwd=proyek)
    done = lkip("validate", "--perbaiki", "--ya", cwd=proyek)
    assert done.stdout == "Tidak ada yang dapat diperbaiki dengan pasti.\nTidak ada temuan dalam data.\n"
    assert done.returncode == 0
    assert (proyek / TW1).read_bytes() == TW1_BENAR


def test_what_has_two_readings_is_left_and_shown(proyek: Path) -> None:
    (proyek / INDIKATOR).write_bytes(INDIKATOR_SALAH.replace(b"target: 3,5", b"target: 98.405"))
    done = lkip("validate", "--perbaiki", "--ya", cwd=proyek)
    assert (proyek / INDIKATOR).read_bytes() == INDIKATOR_BENAR.replace(b"target: 3,5", b"target: 98.405")
    assert done.returncode == 1
    assert "kesalahan LK172 98.405 punya dua arti" in done.stdout
    assert "LK171" not in done.stdout


@pytest.mark.parametrize("answer", ["y", "Ya"])
def test_on_a_terminal_a_yes_writes(proyek: Path, answer: str) -> None:
    code, shown = lkip_on_terminal(answer, "validate", "--perbaiki", cwd=proyek)
    assert PERTANYAAN in shown
    assert "\x1b[32m+  nilai-layanan: 3,5\x1b[0m" in shown
    assert code == 0
    assert (proyek / TW1).read_bytes() == TW1_BENAR
    assert (proyek / INDIKATOR).read_bytes() == INDIKATOR_BENAR


@pytest.mark.parametrize("answer", ["t", "", "yang mana?"])
def test_on_a_terminal_all_else_writes_nothing(proyek: Path, answer: str) -> None:
    code, shown = lkip_on_terminal(answer, "validate", "--perbaiki", cwd=proyek)
    assert PERTANYAAN in shown
    assert "Tidak ada yang diubah." in shown
    assert code == 1
    assert (proyek / TW1).read_bytes() == TW1_SALAH


def test_only_the_files_that_are_named_are_repaired(proyek: Path) -> None:
    done = lkip("validate", "--perbaiki", "--ya", str(INDIKATOR), cwd=proyek)
    assert done.returncode == 0
    assert (proyek / INDIKATOR).read_bytes() == INDIKATOR_BENAR
    assert (proyek / TW1).read_bytes() == TW1_SALAH


def test_only_the_codes_that_are_chosen_are_repaired(proyek: Path) -> None:
    lkip("validate", "--perbaiki", "--ya", "--pilih", "LK106", cwd=proyek)
    assert (proyek / TW1).read_bytes() == TW1_SALAH.replace(b":\t40", b": 40")


def test_a_format_for_programs_keeps_stdout_to_itself(proyek: Path) -> None:
    done = lkip("validate", "--perbaiki", "--ya", "--format", "gitlab", cwd=proyek)
    assert done.stdout == "[]\n"
    assert "+  nilai-layanan: 3,5\n" in done.stderr


def test_ya_alone_is_wrong_usage(proyek: Path) -> None:
    done = lkip("validate", "--ya", cwd=proyek)
    assert done.returncode == 2
    assert "--ya hanya berlaku bersama --perbaiki" in done.stderr
    assert (proyek / TW1).read_bytes() == TW1_SALAH


def test_a_file_that_changes_while_the_user_thinks_is_left_alone(
    proyek: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The user saves the file in an editor between the question and the answer."""
    meanwhile = TW1_SALAH + b"# baru\r\n"

    def agree(*_args: object, **_options: object) -> bool:
        (proyek / TW1).write_bytes(meanwhile)
        return True

    monkeypatch.setattr(perbaikan, "_is_agreed", agree)
    assert repair(FolderData(proyek / "data", "data"), lambda _found: True, Sajian("text"), ya=False)
    assert "tw1.yaml tidak diperbaiki: isinya berubah selama diperiksa" in capsys.readouterr().out
    assert (proyek / TW1).read_bytes() == meanwhile
    assert (proyek / INDIKATOR).read_bytes() == INDIKATOR_BENAR


def test_a_file_that_cannot_be_written_is_told_and_the_others_are_repaired(
    proyek: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path).name != TW1.name)
    assert repair(FolderData(proyek / "data", "data"), lambda _found: True, Sajian("text"), ya=True)
    assert "tw1.yaml tidak diperbaiki: izin menulis tidak ada" in capsys.readouterr().out
    assert (proyek / TW1).read_bytes() == TW1_SALAH
    assert (proyek / INDIKATOR).read_bytes() == INDIKATOR_BENAR
