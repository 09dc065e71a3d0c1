"""`lkip validate --ikuti` as a clerk has it open beside the editor: a process, files saved, output awaited."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

CONTOH = Path(__file__).parents[1] / "contoh"
TW1 = "data/2018/umum/tw1.yaml"
BERSIH = "Tidak ada temuan dalam data."
BATAS = 30
"""Seconds after which an output that does not come is a failure."""


class Pengikut:
    """The process, and the lines of its two streams as they come."""

    def __init__(self, folder: Path, *args: str) -> None:
        """Start it in `folder`."""
        call = [sys.executable, "-m", "lkip_cli", "validate", "--ikuti", *args]
        env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        self.process = subprocess.Popen(
            call, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
        )
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def wait_for(self, text: str) -> str:
        """All that is written up to and with a line that holds `text`."""
        lines = []
        while not lines or text not in lines[-1]:
            lines.append(self._lines.get(timeout=BATAS))
        return "".join(lines)

    def stop(self) -> int:
        """Stop it as Ctrl+C does; its exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(BATAS)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """A repository with the base example."""
    (tmp_path / ".git").mkdir()
    shutil.copytree(CONTOH, tmp_path / "data")
    return tmp_path


@pytest.fixture
def pengikut(proyek: Path) -> Iterator[Pengikut]:
    """The process that follows it, after its first check."""
    process = Pengikut(proyek)
    process.wait_for("Menunggu perubahan pada data.")
    yield process
    process.process.kill()
    process.process.wait(BATAS)


def _save(berkas: Path, old: str, new: str) -> None:
    text = berkas.read_text(encoding="utf-8")
    assert old in text
    berkas.write_text(text.replace(old, new), encoding="utf-8")


def test_a_save_brings_the_findings_and_the_next_one_takes_them_away(proyek: Path, pengikut: Pengikut) -> None:
    _save(proyek / TW1, "nilai-layanan: 3,5", "nilai-layanan: 3.5")
    shown = pengikut.wait_for("1 kesalahan")
    assert f"=== {TW1} disimpan ===" in shown
    assert f"{TW1}:5:19: kesalahan LK171" in shown
    _save(proyek / TW1, "nilai-layanan: 3.5", "nilai-layanan: 3,5")
    assert "kesalahan" not in pengikut.wait_for(BERSIH)


def test_an_editor_that_saves_by_renaming_is_followed_and_its_own_files_are_not(
    proyek: Path, pengikut: Pengikut
) -> None:
    berkas = proyek / TW1
    beside = berkas.with_name(".tw1.yaml.swp")
    beside.write_text("x", encoding="utf-8")
    berkas.with_name("tw1.yaml~").write_bytes(berkas.read_bytes())
    new = berkas.with_name("4913")
    new.write_text(berkas.read_text(encoding="utf-8").replace("3,5", "3.5"), encoding="utf-8")
    new.replace(berkas)
    shown = pengikut.wait_for("1 kesalahan")
    assert shown.count("===") == 2
    assert f"=== {TW1} disimpan ===" in shown


def test_files_that_cannot_be_read_are_findings_and_do_not_end_it(proyek: Path, pengikut: Pengikut) -> None:
    berkas = proyek / TW1
    sound = berkas.read_bytes()
    berkas.write_bytes(b"data:\n\t\xff\xfe: [1\n")
    assert f"=== {TW1} disimpan ===" in pengikut.wait_for("kesalahan dan ")
    berkas.unlink()
    berkas.symlink_to(proyek / "tiada.yaml")
    pengikut.wait_for("tautan ini tidak ada")
    berkas.unlink()
    pengikut.wait_for(f"=== {TW1} dihapus ===")
    berkas.write_bytes(sound)
    pengikut.wait_for(BERSIH)


def test_a_data_folder_that_goes_is_waited_for(proyek: Path, pengikut: Pengikut) -> None:
    shutil.rmtree(proyek / "data")
    pengikut.wait_for("Folder data tidak ada; menunggu sampai ada lagi.")
    shutil.copytree(CONTOH, proyek / "baru")
    (proyek / "baru").rename(proyek / "data")
    shown = pengikut.wait_for(BERSIH)
    assert "berkas lain ===" in shown
    _save(proyek / TW1, "nilai-layanan: 3,5", "nilai-layanan: 3.5")
    pengikut.wait_for("1 kesalahan")


def test_it_ends_quietly_with_ctrl_c(pengikut: Pengikut) -> None:
    assert pengikut.stop() == 130
    assert pengikut.wait_for("Dihentikan.").strip() == "Dihentikan."


def test_only_the_chosen_findings_are_shown(proyek: Path) -> None:
    process = Pengikut(proyek, "--pilih", "LK2", TW1)
    process.wait_for("Menunggu perubahan")
    _save(proyek / TW1, "nilai-layanan: 3,5", "nilai-layanan: 3.5")
    assert "LK171" not in process.wait_for("1 temuan lain tidak ditampilkan.")
    assert process.stop() == 130


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--perbaiki"], "--ikuti tidak dipakai bersama --perbaiki."),
        (["--format", "json"], "--ikuti hanya menampilkan teks"),
        (["--simpan", "json:a.json"], "--ikuti hanya menampilkan teks"),
    ],
)
def test_it_is_for_a_person_who_watches(args: list[str], says: str, proyek: Path) -> None:
    process = Pengikut(proyek, *args)
    process.wait_for(says)
    assert process.process.wait(BATAS) == 2
