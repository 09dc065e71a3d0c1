"""Where the result of a comparison goes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from docx import Document

from lkip_cli.banding.daftar import Saringan, make_daftar
from lkip_cli.cli.hasil_diff import Hasil
from lkip_cli.cli.sisi_diff import choose_sides, compare
from lkip_cli.cli.tempat import FolderData

AKAR = Path(__file__).parents[2]


@pytest.fixture
def hasil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hasil:
    """The money of the example Dinas from triwulan I to triwulan II, in a folder of its own."""
    shutil.copytree(AKAR / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    sisi = choose_sides(FolderData(tmp_path / "data", "data"), (None, None), None)
    dua = sisi.lama, sisi.baru
    lama, baru = (satu.keadaan for satu in dua)
    banding = compare(dua[0].muatan, lama.periode, dua[1].muatan, baru.periode)
    return Hasil(make_daftar(lama, baru, banding, Saringan(kode=["dinas"])), sisi)


def test_one_format_is_shown_and_others_are_saved(hasil: Hasil, capsys: pytest.CaptureFixture[str]) -> None:
    assert hasil.write("json", None, ["markdown:hasil/pr.md", "docx:lampiran.docx"]) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["schema_version"] == 1
    assert shown.err == "Perubahan ditulis: hasil/pr.md\nPerubahan ditulis: lampiran.docx\n"
    assert Path("hasil/pr.md").read_text(encoding="utf-8").startswith("### Perubahan dari Triwulan I")
    assert Document("lampiran.docx").paragraphs[0].text == "Perubahan Data Kinerja"


def test_a_format_can_go_to_a_file_instead_of_the_screen(hasil: Hasil, capsys: pytest.CaptureFixture[str]) -> None:
    assert hasil.write("text", "perubahan.txt", []) == 0
    assert capsys.readouterr().out == "Perubahan ditulis: perubahan.txt\n"
    assert "Ringkasan instansi" in Path("perubahan.txt").read_text(encoding="utf-8")


def test_the_word_annex_has_a_name_of_its_own_beside_the_reports(
    hasil: Hasil, capsys: pytest.CaptureFixture[str]
) -> None:
    assert hasil.write("docx", None, []) == 0
    assert capsys.readouterr().out == "Perubahan ditulis: keluaran/Perubahan-2018-TW1-2018-TW2.docx\n"
    assert Path("keluaran/Perubahan-2018-TW1-2018-TW2.docx").is_file()


def test_a_file_that_cannot_be_written_is_told_and_the_rest_is_shown(
    hasil: Hasil, capsys: pytest.CaptureFixture[str]
) -> None:
    assert hasil.write("text", None, ["json:data"]) == 2
    shown = capsys.readouterr().out
    assert "Ringkasan instansi" in shown
    assert "data tidak dapat ditulis: itu nama sebuah folder" in shown


def test_a_template_with_a_fault_stops_only_the_annex(hasil: Hasil, capsys: pytest.CaptureFixture[str]) -> None:
    Path("templates").mkdir()
    Path("templates/laporan.docx").write_bytes(b"bukan docx")
    Path("lampiran.docx").write_bytes(b"lama")
    assert hasil.write("text", None, ["docx:lampiran.docx"]) == 2
    shown = capsys.readouterr().out
    assert "Ringkasan instansi" in shown
    assert "LK8" in shown
    assert Path("lampiran.docx").read_bytes() == b"lama"
