"""`lkip trace`: the derivation on the screen, the exit code, the messages."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

Lkip = Callable[..., subprocess.CompletedProcess[str]]


def test_a_figure_is_traced_to_its_lines(lkip: Lkip) -> None:
    done = lkip("trace", "persentase-lulus.capaian")
    assert done.returncode == 0
    assert done.stdout.startswith("Capaian Persentase peserta yang lulus, Triwulan I Tahun 2018: 106,67%\n")
    assert "data/2018/umum/tw1.yaml:2:19" in done.stdout


def test_a_printed_figure_is_looked_up(lkip: Lkip) -> None:
    assert "Capaian Persentase peserta yang lulus" in lkip("trace", "--angka", "106,67").stdout


def test_json_is_for_programs(lkip: Lkip) -> None:
    done = lkip("trace", "jumlah-peserta", "--format", "json")
    assert [satu["tercetak"] for satu in json.loads(done.stdout)["angka"]] == ["40 orang"]


def test_a_figure_that_is_not_printed_anywhere_is_told(lkip: Lkip) -> None:
    done = lkip("trace", "--angka", "999,99")
    assert (done.returncode, done.stdout) == (1, "Tidak ada angka yang tercetak “999,99” pada Triwulan I Tahun 2018.\n")


def test_all_figures_become_a_page(lkip: Lkip, proyek: Path) -> None:
    done = lkip("trace", "--html", "hasil/asal.html")
    assert (done.returncode, done.stdout) == (0, "Asal angka ditulis: hasil/asal.html\n")
    assert (proyek / "hasil" / "asal.html").read_text(encoding="utf-8").count("<article") > 20


def test_a_figure_of_a_report_is_traced(lkip: Lkip, proyek: Path) -> None:
    document = Document()
    document.add_paragraph("Capaian 106,67%.")
    document.save(str(proyek / "Laporan.DOCX"))
    done = lkip("trace", "Laporan.DOCX", "--angka", "106,67")
    assert done.returncode == 0
    assert "Capaian Persentase peserta yang lulus" in done.stdout


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ([], "KODE belum ditulis. Contoh: lkip trace persentase-tpt.capaian"),
        (["persentase-lulu"], "tidak ada angka berkode “persentase-lulu”. Maksudnya “persentase-lulus”?"),
        (["persentase-lulus", "--format", "pdf"], "“pdf” bukan format."),
        (["a.docx", "--angka", "1", "--format", "json"], "hanya ditunjukkan sebagai teks. Hapus --html dan --format."),
        (["a.docx", "--angka", "1", "--html", "a.html"], "hanya ditunjukkan sebagai teks. Hapus --html dan --format."),
    ],
)
def test_wrong_usage_says_what_to_write(args: list[str], says: str, lkip: Lkip) -> None:
    done = lkip("trace", *args)
    assert done.returncode == 2
    assert says in done.stderr
