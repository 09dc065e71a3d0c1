"""`lkip reproduce` as a user meets it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

Lkip = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def laporan(proyek: Path, lkip: Lkip) -> Path:
    """A draft of the example with page numbers and an appendix, made in its folder."""
    done = lkip("build", "--draf", "--lampiran", "asal-angka", "-o", "r.docx")
    assert done.returncode == 1, done.stdout
    return proyek / "r.docx"


def test_a_report_is_made_again_alike_wherever_it_is_asked_for(laporan: Path, lkip: Lkip, tmp_path: Path) -> None:
    (tmp_path / "lain").mkdir()
    done = lkip("reproduce", "../r.docx", "--data", "../data", cwd=tmp_path / "lain")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Laporan  : draf Triwulan I Tahun 2018, Dinas Contoh\n")
    assert done.stdout.endswith("Laporan ini tersusun ulang sama persis.\n")
    assert laporan.is_file()


def test_an_edited_report_is_told(laporan: Path, lkip: Lkip) -> None:
    document = Document(str(laporan))
    document.paragraphs[-1].add_run("Disunting.")
    document.save(str(laporan))
    done = lkip("reproduce", "r.docx")
    assert done.returncode == 1
    assert "  - isi: berbeda\n" in done.stdout


def test_a_report_whose_data_changed_is_told(laporan: Path, proyek: Path, lkip: Lkip) -> None:
    assert laporan.is_file()
    berkas = proyek / "data" / "2018" / "umum" / "tw1.yaml"
    berkas.write_text(berkas.read_text(encoding="utf-8").replace("peserta: 40", "peserta: 41"), encoding="utf-8")
    done = lkip("reproduce", "r.docx")
    assert done.returncode == 1
    assert "data yang dipakainya tidak ditemukan lagi" in done.stdout


@pytest.mark.parametrize(
    ("berkas", "code", "says"),
    [
        ("kosong.docx", 1, "kosong.docx: sumber laporan ini tidak diketahui; berkas ini tidak mencatatnya."),
        ("data/lkip.yaml", 2, "Berkasnya harus Dokumen Word (.docx)"),
        ("tidak.docx", 2, "berkas “tidak.docx” tidak ada."),
    ],
)
def test_what_is_no_report_is_told(berkas: str, code: int, says: str, lkip: Lkip, proyek: Path) -> None:
    Document().save(str(proyek / "kosong.docx"))
    done = lkip("reproduce", berkas)
    assert (done.returncode, says in done.stdout + done.stderr) == (code, True)
