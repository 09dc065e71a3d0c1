"""`lkip lock`: from the published report to the table of corrections in the next one."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from lkip_cli.diagnostics.contoh_dasar import TRIWULAN_2

Lkip = Callable[..., subprocess.CompletedProcess[str]]
TW1 = "data/2018/umum/tw1.yaml"
RALAT = """\
jumlah-peserta:
    nilai: 41
    ralat:
      alasan: Satu peserta ujian susulan belum tercatat.
      dasar: Berita acara ujian susulan
      tanggal: 3 Juli 2018"""


@pytest.fixture
def bersih(proyek: Path, contoh: dict[str, bytes]) -> Path:
    """The folder without its error."""
    (proyek / TW1).write_bytes(contoh["2018/umum/tw1.yaml"])
    return proyek


def _write(path: Path, lama: str, baru: str) -> None:
    isi = path.read_text(encoding="utf-8")
    assert lama in isi
    path.write_text(isi.replace(lama, baru, 1), encoding="utf-8")


def _rows(path: Path) -> list[list[str]]:
    """The table of corrections of a report."""
    for table in Document(str(path)).tables:
        rows = [[" ".join(cell.itertext("{*}t")) for cell in row.tc_lst] for row in table._tbl.tr_lst]
        if "Semula" in rows[0]:
            return rows[1:]
    return []


def test_a_published_figure_is_held_corrected_and_told_in_the_next_report(lkip: Lkip, bersih: Path) -> None:
    locked = lkip("lock", "--triwulan", "1", "--tahun", "2018", "--tanggal", "10 April 2018")
    assert locked.returncode == 0, locked.stdout + locked.stderr
    assert "Triwulan I Tahun 2018 dikunci: data/kunci/2018-tw1.yaml" in locked.stdout
    assert "  dikunci: 10 April 2018\n" in (bersih / "data/kunci/2018-tw1.yaml").read_text(encoding="utf-8")
    assert lkip("validate").returncode == 0

    _write(bersih / TW1, "jumlah-peserta: 40", "jumlah-peserta: 41")
    changed = lkip("validate")
    assert changed.returncode == 1
    assert f"{TW1}:2:19: kesalahan LK507 nilai `jumlah-peserta` berubah dari 40 menjadi 41" in changed.stdout
    assert "1 kesalahan dan 0 peringatan" in changed.stdout

    _write(bersih / TW1, "jumlah-peserta: 41", RALAT)
    (bersih / "data/2018/umum/tw2.yaml").write_text(TRIWULAN_2, encoding="utf-8")
    assert lkip("validate").returncode == 0
    assert lkip("build", "--triwulan", "2", "--nomor-halaman", "tidak").returncode == 0
    rows = _rows(bersih / "keluaran" / "LKIP-2018-TW2.docx")
    assert rows[0][1:5] == ["Jumlah peserta yang lulus (orang)", "Triwulan I Tahun 2018", "40", "41"]
    assert "Berita acara ujian susulan, 3 Juli 2018" in rows[0][5]
    assert [row[1] for row in rows[1:4]] == [
        "Realisasi Persentase peserta yang lulus (%)",
        "Capaian Persentase peserta yang lulus (%)",
        "Rata-rata capaian sasaran Meningkatnya kualitas layanan (%)",
    ]
    assert [row[3:5] for row in rows[1:3]] == [["80,00", "82,00"], ["106,67", "109,33"]]


def test_the_identity_is_that_of_the_report_without_page_numbers_before_and_after(lkip: Lkip, bersih: Path) -> None:
    built = lkip("build", "--nomor-halaman", "tidak").stdout
    locked = lkip("lock").stdout
    assert "Simpan berkas kunci itu dalam git" in locked
    identitas = locked.rpartition("tanpa nomor halaman: ")[2].strip()
    assert f"Identitas isi: {identitas}" in built
    assert f"  identitas: {identitas}\n" in (bersih / "data/kunci/2018-tw1.yaml").read_text(encoding="utf-8")
    assert lkip("build", "--nomor-halaman", "tidak").stdout == built
    assert _rows(bersih / "keluaran" / "LKIP-2018-TW1.docx") == []


def test_data_with_an_error_are_not_locked(lkip: Lkip, proyek: Path) -> None:
    refused = lkip("lock")
    assert refused.returncode == 1
    assert "LK171" in refused.stdout
    assert "Triwulan I Tahun 2018 tidak dikunci karena datanya masih salah." in refused.stdout
    assert not (proyek / "data" / "kunci").exists()


def test_a_lock_is_not_written_over_another(lkip: Lkip, bersih: Path) -> None:
    assert lkip("lock").returncode == 0
    kunci = bersih / "data/kunci/2018-tw1.yaml"
    before = kunci.read_bytes()
    again = lkip("lock")
    assert again.returncode == 1
    assert "sudah dikunci: data/kunci/2018-tw1.yaml" in again.stdout
    _write(kunci, "target: 75", "target: 76")
    tampered = lkip("lock")
    assert tampered.returncode == 1
    assert "tidak dapat dipakai" in tampered.stdout
    _write(kunci, "target: 76", "target: 75")
    assert kunci.read_bytes() == before


def test_a_quarter_without_data_or_a_date_in_another_form_is_wrong_usage(lkip: Lkip, bersih: Path) -> None:
    assert lkip("lock", "--triwulan", "3").returncode == 2
    wrong = lkip("lock", "--tanggal", "10/04/2018")
    assert wrong.returncode == 2
    assert "10/04/2018" in wrong.stderr
    assert not (bersih / "data" / "kunci").exists()
