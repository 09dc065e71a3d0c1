"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lkip_cli.berkas.atomik import GagalTulis, write_atomic

LAMA = b"laporan lama" * 1000
BARU = b"laporan baru" * 2000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "keluaran" / "LKIP-2018-TW2.docx"
    path.parent.mkdir()
    path.write_bytes(LAMA)
    return path


def names(target: Path) -> list[str]:
    return [path.name for path in target.parent.iterdir()]


def raising(kode: int, nama: str = "") -> object:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise OSError(kode, os.strerror(kode), nama)

    return fail


def test_the_bytes_take_the_place_of_the_earlier_ones(target: Path) -> None:
    assert write_atomic(target, BARU) is None
    assert target.read_bytes() == BARU
    assert names(target) == [target.name]


def test_missing_folders_are_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "x.docx"
    assert write_atomic(path, BARU) is None
    assert path.read_bytes() == BARU


def test_the_permissions_of_the_earlier_file_are_kept(target: Path) -> None:
    target.chmod(0o640)
    assert write_atomic(target, BARU) is None
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link_and_its_target_is_written(target: Path) -> None:
    link = target.with_name("terakhir.docx")
    link.symlink_to(target.name)
    assert write_atomic(link, BARU) is None
    assert link.is_symlink()
    assert target.read_bytes() == BARU


@pytest.mark.parametrize(
    ("kode", "sebab"),
    [
        (errno.ENOSPC, "penyimpanan penuh"),
        (errno.EDQUOT, "jatah penyimpanan habis"),
        (errno.EROFS, "penyimpanan ini hanya dapat dibaca"),
        (errno.EACCES, "izin menulis tidak ada, atau berkas ini sedang dibuka program lain"),
        (errno.EIO, "sistem menolaknya"),
    ],
)
@pytest.mark.parametrize("langkah", ["fsync", "replace"])
def test_a_fault_leaves_the_earlier_file_and_nothing_else(
    target: Path, monkeypatch: pytest.MonkeyPatch, kode: int, sebab: str, langkah: str
) -> None:
    if langkah == "fsync":
        monkeypatch.setattr(os, "fsync", raising(kode))
    else:
        monkeypatch.setattr(Path, "replace", raising(kode))
    failure = write_atomic(target, BARU)
    assert isinstance(failure, GagalTulis)
    assert failure.sebab == sebab
    assert failure.pesan.startswith(f"{target.as_posix()} tidak dapat ditulis: {sebab}. ")
    assert target.read_bytes() == LAMA
    assert names(target) == [target.name]


def test_an_interruption_leaves_the_earlier_file_and_nothing_else(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_nomor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(target, BARU)
    assert target.read_bytes() == LAMA
    assert names(target) == [target.name]


@pytest.mark.parametrize("kunci", ["~$IP-2018-TW2.docx", "~$LKIP-2018-TW2.docx"])
def test_a_document_that_is_open_in_word_is_named_as_the_cause(
    target: Path, monkeypatch: pytest.MonkeyPatch, kunci: str
) -> None:
    target.with_name(kunci).touch()
    monkeypatch.setattr(Path, "replace", raising(errno.EACCES))
    failure = write_atomic(target, BARU)
    assert failure is not None
    assert failure.sebab == "berkas ini sedang dibuka di Word"
    assert target.read_bytes() == LAMA


def test_a_lock_that_word_left_behind_does_not_hinder(target: Path) -> None:
    target.with_name("~$IP-2018-TW2.docx").touch()
    assert write_atomic(target, BARU) is None


def test_a_file_that_is_set_to_read_only_is_not_replaced(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != target)
    assert write_atomic(target, BARU) is not None
    assert target.read_bytes() == LAMA


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    failure = write_atomic(tmp_path, BARU)
    assert failure is not None
    assert failure.sebab == "itu nama sebuah folder"


def test_a_path_through_a_file_is_refused(target: Path) -> None:
    failure = write_atomic(target / "x.docx", BARU)
    assert failure is not None
    assert failure.sebab == "sebagian jalurnya adalah berkas, bukan folder"


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    failure = write_atomic(tmp_path / ("x" * 300), BARU)
    assert failure is not None
    assert failure.sebab == "namanya terlalu panjang"


MATI = """
import os, signal, sys
from pathlib import Path
from lkip_cli.berkas import atomik

def die(*_args, **_kwargs):
    os.kill(os.getpid(), signal.SIGKILL)

def write_half(nomor):
    os.truncate(nomor, 7)
    die()

saat, target, isi = sys.argv[1], Path(sys.argv[2]), sys.stdin.buffer.read()
if saat == "tengah":
    os.fsync = write_half
elif saat == "sebelum":
    Path.replace = die
else:
    atomik._sync_folder = die
atomik.write_atomic(target, isi)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only where a process can be killed so")
@pytest.mark.parametrize(("saat", "isi"), [("tengah", LAMA), ("sebelum", LAMA), ("sesudah", BARU)])
def test_a_process_killed_at_any_moment_leaves_a_whole_file(target: Path, saat: str, isi: bytes) -> None:
    anak = subprocess.run([sys.executable, "-c", MATI, saat, str(target)], input=BARU, check=False)
    assert anak.returncode == -signal.SIGKILL
    assert target.read_bytes() == isi
