"""A figure of a Word file: its places, and where it comes from."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import typer
from docx import Document

from lkip_cli.cli.penelusuran import Permintaan
from lkip_cli.cli.telusur_laporan import trace_report
from lkip_cli.laporan.cetak import Angka
from tests.word.jejak import render_marked

AKAR = Path(__file__).parents[2]


@pytest.fixture
def proyek(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The base example, and a Word file that prints 106,67."""
    shutil.copytree(AKAR / "tests" / "contoh", tmp_path / "data")
    document = Document()
    document.add_paragraph("Capaian 106,67% dan 12,34.")
    document.save(str(tmp_path / "laporan.docx"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def trace(proyek: Path, angka: str | None, berkas: str = "laporan.docx", data: str = "data") -> int:
    return trace_report(Permintaan(berkas, angka, data=str(proyek / data)))


def test_the_places_and_the_derivation_are_shown(proyek: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert trace(proyek, "106,67%") == 0
    shown = capsys.readouterr().out
    assert shown.startswith("“106,67” tertulis dalam laporan.docx pada:\n  - “Capaian 106,67% dan 12,34.”\n\n")
    assert "\nCapaian Persentase peserta yang lulus, Triwulan I Tahun 2018: 106,67%\n" in shown


@pytest.mark.parametrize(("teks", "warned"), [("106,67", False), ("106,99", True)])
def test_a_figure_of_the_report_that_is_not_that_of_the_data_is_told(
    teks: str,
    warned: bool,  # noqa: FBT001  a case of the table
    proyek: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = Document()
    document.add_paragraph("Capaian {{ a }}%.")
    document.save(str(proyek / "ubah.docx"))
    marked = render_marked((proyek / "ubah.docx").read_bytes(), {"a": Angka(teks, "capaian/persentase-lulus/2018-TW1")})
    (proyek / "ubah.docx").write_bytes(marked)
    assert trace(proyek, teks, "ubah.docx") == 0
    shown = capsys.readouterr().out
    told = f"Menurut data, angka di tempat itu bukan “{teks}”. Untuk memeriksa seluruh laporan: lkip verify ubah.docx\n"
    assert (told in shown) is warned
    assert "\nCapaian Persentase peserta yang lulus, Triwulan I Tahun 2018: 106,67%\n" in shown


def test_a_figure_that_the_data_do_not_have_is_told(proyek: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert trace(proyek, "12,34") == 0
    told = "Menurut data Triwulan I Tahun 2018 tidak ada angka yang tercetak demikian.\n"
    assert capsys.readouterr().out.endswith(told)


def test_without_data_the_places_are_shown_all_the_same(proyek: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert trace(proyek, "106,67", data="tidak-ada") == 0
    shown = capsys.readouterr().out
    assert "  - “Capaian 106,67% dan 12,34.”\n" in shown
    assert "Asal angka ini tidak dapat ditunjukkan: folder data" in shown


def test_a_figure_that_is_not_written_is_told(proyek: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert trace(proyek, "6,67") == 1
    assert capsys.readouterr().out == "“6,67” tidak tertulis dalam laporan.docx.\n"


def test_a_file_that_is_no_word_file_is_refused(proyek: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (proyek / "rusak.docx").write_bytes(b"PK")
    assert trace(proyek, "1", "rusak.docx") == 2
    assert capsys.readouterr().out.startswith("rusak.docx tidak dapat dibaca.")


@pytest.mark.parametrize(
    ("angka", "berkas", "says"),
    [
        (None, "laporan.docx", "angka yang dicari dalam laporan belum ditulis"),
        ("%", "laporan.docx", "angka yang dicari dalam laporan belum ditulis"),
        ("1", "tidak.docx", "berkas “tidak.docx” tidak ada"),
    ],
)
def test_wrong_usage_says_what_to_write(angka: str | None, berkas: str, says: str, proyek: Path) -> None:
    with pytest.raises(typer.BadParameter, match=re.escape(says)):
        trace(proyek, angka, berkas)
