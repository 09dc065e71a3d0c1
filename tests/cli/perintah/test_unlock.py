"""`lkip unlock`: with a reason that stays."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from lkip_cli.diagnostics.contoh_kunci import BERKAS_KUNCI, KUNCI

Lkip = Callable[..., subprocess.CompletedProcess[str]]
TW1 = "2018/umum/tw1.yaml"
ALASAN = "Terbit ulang: angka peserta #2"


@pytest.fixture
def terkunci(proyek: Path, contoh: dict[str, bytes]) -> Path:
    """The data folder without its error, its first quarter locked and then changed."""
    data = proyek / "data"
    (data / TW1).write_bytes(contoh[TW1].replace(b"jumlah-peserta: 40", b"jumlah-peserta: 41"))
    (data / BERKAS_KUNCI).parent.mkdir()
    (data / BERKAS_KUNCI).write_text(KUNCI, encoding="utf-8")
    return data


def test_the_reason_stays_through_the_next_lock(lkip: Lkip, terkunci: Path) -> None:
    assert lkip("validate").returncode == 1
    opened = lkip("unlock", "--alasan", ALASAN, "--tanggal", "3 Agustus 2018")
    assert opened.returncode == 0, opened.stderr
    assert f"Alasan yang dicatat: {ALASAN}" in opened.stdout
    isi = (terkunci / BERKAS_KUNCI).read_text(encoding="utf-8")
    assert "status: terbuka" in isi
    assert f'  - alasan: "{ALASAN}"\n    tanggal: 3 Agustus 2018\n' in isi
    assert "nilai: 40" in isi
    assert lkip("validate").returncode == 0
    assert lkip("lock").returncode == 0
    isi = (terkunci / BERKAS_KUNCI).read_text(encoding="utf-8")
    assert "status: terkunci" in isi
    assert ALASAN in isi
    assert "nilai: 41" in isi


@pytest.mark.parametrize("alasan", ["", "  ", "a\x1b[2J"])
def test_without_a_reason_nothing_is_opened(lkip: Lkip, terkunci: Path, alasan: str) -> None:
    refused = lkip("unlock", "--alasan", alasan)
    assert refused.returncode == 2
    assert "alasan tidak boleh kosong" in refused.stderr
    assert (terkunci / BERKAS_KUNCI).read_text(encoding="utf-8") == KUNCI


def test_the_reason_must_be_given(lkip: Lkip, terkunci: Path) -> None:
    assert lkip("unlock", "--triwulan", "1").returncode == 2
    assert (terkunci / BERKAS_KUNCI).read_text(encoding="utf-8") == KUNCI


def test_what_is_not_locked_is_not_opened(lkip: Lkip, terkunci: Path) -> None:
    assert lkip("unlock", "--alasan", ALASAN).returncode == 0
    before = (terkunci / BERKAS_KUNCI).read_bytes()
    again = lkip("unlock", "--alasan", ALASAN)
    assert again.returncode == 1
    assert "tidak terkunci" in again.stdout
    assert (terkunci / BERKAS_KUNCI).read_bytes() == before


def test_a_quarter_that_was_never_locked_is_not_said_to_lack_data(lkip: Lkip, terkunci: Path) -> None:
    (terkunci / "2018/umum/tw2.yaml").write_bytes((terkunci / TW1).read_bytes())
    refused = lkip("unlock", "--tahun", "2018", "--triwulan", "2", "--alasan", ALASAN)
    assert (refused.returncode, refused.stderr) == (1, "")
    assert "Triwulan II Tahun 2018 tidak terkunci" in refused.stdout
    assert "Yang terkunci: Triwulan I Tahun 2018." in refused.stdout


def test_a_lock_that_was_changed_by_hand_is_not_opened(lkip: Lkip, terkunci: Path) -> None:
    (terkunci / BERKAS_KUNCI).write_text(KUNCI.replace("target: 75", "target: 76"), encoding="utf-8")
    assert lkip("unlock", "--alasan", ALASAN).returncode == 1
    assert "LK230" in lkip("validate").stdout
