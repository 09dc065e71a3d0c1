"""`lkip build` shows its findings in the same formats as `validate`."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

Lkip = Callable[..., subprocess.CompletedProcess[str]]


def test_findings_that_stop_it_are_shown_and_saved(lkip: Lkip, proyek: Path) -> None:
    done = lkip("build", "--format", "json", "--simpan", "gitlab:mutu.json")
    assert done.returncode == 1
    assert [finding["kode"] for finding in json.loads(done.stdout)["temuan"]] == ["LK171", "LK201"]
    assert "Laporan tidak ditulis" in done.stderr
    assert len(json.loads((proyek / "mutu.json").read_bytes())) == 2


def test_the_report_is_told_on_stderr_where_stdout_is_for_programs(
    lkip: Lkip, proyek: Path, contoh: dict[str, bytes]
) -> None:
    path = "2018/umum/tw1.yaml"
    (proyek / "data" / path).write_bytes(contoh[path])
    done = lkip("build", "--nomor-halaman", "tidak", "--format", "json", "--simpan", "json:data")
    assert json.loads(done.stdout)["temuan"] == []
    assert "Laporan Triwulan I Tahun 2018 ditulis: " in done.stderr
    assert done.returncode == 2


def test_without_libreoffice_the_word_file_is_written_and_the_pdf_is_an_error(
    lkip: Lkip, proyek: Path, contoh: dict[str, bytes]
) -> None:
    path = "2018/umum/tw1.yaml"
    (proyek / "data" / path).write_bytes(contoh[path])
    done = lkip("build", "--pdf", PATH="")
    assert done.returncode == 1
    assert "LK840 LibreOffice tidak ditemukan" in done.stdout
    assert "Laporan Triwulan I Tahun 2018 ditulis: keluaran/LKIP-2018-TW1.docx" in done.stdout
    assert [one.name for one in (proyek / "keluaran").iterdir()] == ["LKIP-2018-TW1.docx"]


def test_a_draft_has_a_name_of_its_own_and_the_exit_code_of_its_errors(
    lkip: Lkip, proyek: Path, contoh: dict[str, bytes]
) -> None:
    done = lkip("build", "--draf", "--nomor-halaman", "tidak")
    assert done.returncode == 1
    assert "Draf laporan Triwulan I Tahun 2018 ditulis: keluaran/LKIP-2018-TW1-DRAF.docx" in done.stdout
    path = "2018/umum/tw1.yaml"
    (proyek / "data" / path).write_bytes(contoh[path])
    clean = lkip("build", "--draf", "--nomor-halaman", "tidak")
    assert clean.returncode == 0
    assert "(draf)" in clean.stdout
    assert [one.name for one in (proyek / "keluaran").iterdir()] == ["LKIP-2018-TW1-DRAF.docx"]
