"""The commands on real files, each in a process of its own."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

AKAR = Path(__file__).parents[2]
LAPORAN = Path("keluaran") / "LKIP-2018-TW1.docx"


@pytest.fixture
def proyek(tmp_path: Path) -> Path:
    """The base example as a user's folder."""
    shutil.copytree(AKAR / "tests" / "contoh", tmp_path / "data")
    shutil.copytree(AKAR / "templates", tmp_path / "templates", ignore=shutil.ignore_patterns("*.py", "pembuat"))
    return tmp_path


def lkip(*args: str, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the program."""
    call = [sys.executable, "-m", "lkip_cli", *args]
    whole = {**os.environ, "PYTHONIOENCODING": "utf-8", **env}
    return subprocess.run(call, cwd=cwd, env=whole, capture_output=True, text=True, check=False, encoding="utf-8")


def build(cwd: Path, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Build without the passes of LibreOffice."""
    return lkip("build", "--nomor-halaman", "tidak", *args, cwd=cwd, **env)


def change(proyek: Path, lama: str, baru: str) -> None:
    """Write one spot of the quarter otherwise."""
    berkas = proyek / "data" / "2018" / "umum" / "tw1.yaml"
    berkas.write_text(berkas.read_text(encoding="utf-8").replace(lama, baru), encoding="utf-8")


def test_clean_data_are_said_to_be_clean(proyek: Path) -> None:
    done = lkip("validate", cwd=proyek)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Tidak ada temuan dalam data.\n", "")


def test_findings_go_to_stdout_with_exit_code_one(proyek: Path) -> None:
    change(proyek, "nilai-layanan: 3,5", "nilai-layanan: 3.5")
    done = lkip("validate", cwd=proyek)
    assert done.returncode == 1
    assert done.stderr == ""
    assert "data/2018/umum/tw1.yaml:5:19: kesalahan LK171" in done.stdout
    assert "Tulis 3,5." in done.stdout
    assert done.stdout.endswith("1 kesalahan dan 0 peringatan dalam 1 berkas.\n")


def test_build_writes_a_word_file_and_says_where_and_of_which_period(proyek: Path) -> None:
    done = build(proyek)
    assert done.returncode == 0
    assert "Laporan Triwulan I Tahun 2018 ditulis: " in done.stdout
    assert zipfile.is_zipfile(proyek / LAPORAN)
    assert [p.name for p in (proyek / "keluaran").iterdir()] == [LAPORAN.name]


def test_an_error_leaves_the_earlier_report_untouched(proyek: Path) -> None:
    build(proyek)
    before = (proyek / LAPORAN).read_bytes()
    change(proyek, "jumlah-peserta: 40", "jumlah-peserta: 4O")
    done = build(proyek)
    assert done.returncode == 1
    assert "Laporan tidak ditulis" in done.stdout
    assert (proyek / LAPORAN).read_bytes() == before


def test_an_output_that_is_a_folder_is_refused_in_words(proyek: Path) -> None:
    done = build(proyek, "--keluaran", "data")
    assert done.returncode == 1
    assert "data tidak dapat ditulis: itu nama sebuah folder" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_template_that_is_no_word_file_is_refused_in_words(proyek: Path) -> None:
    (proyek / "salah.docx").write_bytes(b"bukan zip")
    done = build(proyek, "--templat", "salah.docx")
    assert done.returncode == 1
    assert "salah.docx" in done.stdout
    assert not (proyek / LAPORAN).exists()


def test_two_builds_in_other_surroundings_are_the_same_bytes(proyek: Path) -> None:
    (proyek / "data" / "sub").mkdir()
    surroundings = [
        {"TZ": "UTC", "LANG": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "Asia/Makassar", "LANG": "id_ID.UTF-8", "PYTHONHASHSEED": "2"},
    ]
    folders = [proyek, proyek / "data" / "sub"]
    digests = set()
    for number, (env, folder) in enumerate(zip(surroundings, folders, strict=True)):
        target = proyek / f"{number}.docx"
        done = build(folder, "--keluaran", str(target), **env)
        assert done.returncode == 0, done.stdout + done.stderr
        digests.add(hashlib.sha256(target.read_bytes()).hexdigest())
    assert len(digests) == 1


def test_the_pages_of_the_contents_are_filled_in_by_libreoffice(proyek: Path, soffice: str) -> None:
    assert soffice
    done = lkip("build", "--nomor-halaman", "ya", cwd=proyek)
    assert done.returncode == 0, done.stdout
    with zipfile.ZipFile(proyek / LAPORAN) as paket:
        document = paket.read("word/document.xml").decode()
    assert "PAGEREF" in document
    assert ">–<" not in document


def test_without_libreoffice_the_user_is_told_how_to_fill_in_the_pages(proyek: Path) -> None:
    python = str(Path(sys.executable).parent)
    done = lkip("build", cwd=proyek, PATH=python)
    assert done.returncode == 0
    assert "Ctrl+A lalu F9" in done.stderr
