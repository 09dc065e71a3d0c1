"""A question about a figure becomes derivations, or a message that says what to write."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import typer

from lkip_cli.cli.penelusuran import Permintaan, find_jejak, save_page

AKAR = Path(__file__).parents[2]


@pytest.fixture
def data(tmp_path: Path) -> str:
    """The base example outside of any repository."""
    shutil.copytree(AKAR / "tests" / "contoh", tmp_path / "data")
    return str(tmp_path / "data")


def tags(permintaan: Permintaan, data: str) -> list[str]:
    return [turunan.tag for turunan in find_jejak(replace(permintaan, data=data)).turunan]


def test_a_name_finds_its_figure_and_a_kode_all_its_figures(data: str) -> None:
    assert tags(Permintaan("nilai-layanan.capaian"), data) == ["capaian/nilai-layanan/2018-TW1"]
    assert tags(Permintaan("nilai-layanan"), data) == [
        f"{medan}/nilai-layanan/2018-TW1" for medan in ("target", "realisasi", "capaian")
    ]


def test_a_printed_figure_finds_all_that_print_so(data: str) -> None:
    assert tags(Permintaan(angka="106,67"), data)[0] == "capaian/persentase-lulus/2018-TW1"
    assert tags(Permintaan("nilai-layanan", "3,5"), data) == ["target/nilai-layanan/2018-TW1"]
    assert tags(Permintaan(angka="999"), data) == []


@pytest.mark.parametrize(
    ("permintaan", "says"),
    [
        (Permintaan(), "KODE belum ditulis"),
        (Permintaan("nilai-layana"), "Maksudnya “nilai-layanan”?"),
        (Permintaan("nilai-layanan@tw7"), "“tw7” bukan periode"),
        (Permintaan("nilai-layanan@tw2"), "data triwulan 2 tahun 2018 tidak ada"),
        (Permintaan("nilai-layanan@2017-TW1"), "data triwulan 1 tahun 2017 tidak ada"),
        (Permintaan("{}"), "tidak ada angka berkode “”"),
    ],
)
def test_a_question_that_names_nothing_is_refused(permintaan: Permintaan, says: str, data: str) -> None:
    with pytest.raises(typer.BadParameter, match=re.escape(says)):
        find_jejak(replace(permintaan, data=data))


def test_a_template_that_tells_no_place_is_said_to_do_so(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rusak.docx").write_bytes(b"PK")
    jejak = find_jejak(Permintaan("nilai-layanan.capaian", data=data, templat="rusak.docx"))
    assert jejak.tercetak == {}
    assert capsys.readouterr().err == (
        "Tempat tercetak tidak ditampilkan: rusak.docx memuat kesalahan atau tidak mencetak angka. "
        "Lihat: lkip template check\n"
    )


def test_errors_in_the_data_are_told_and_the_figures_traced_all_the_same(
    data: str, capsys: pytest.CaptureFixture[str]
) -> None:
    berkas = Path(data) / "2018" / "umum" / "tw1.yaml"
    berkas.write_text(berkas.read_text(encoding="utf-8").replace("40\n", "4.0\n", 1), encoding="utf-8")
    jejak = find_jejak(Permintaan("persentase-lulus.capaian", data=data))
    assert jejak.turunan[0].cetak == "-"
    assert "Lihat: lkip validate" in capsys.readouterr().err


def test_all_figures_of_the_quarter_can_be_asked_for(data: str) -> None:
    found = tags(Permintaan(semua=True), data)
    assert {"capaian/persentase-lulus/2018-TW1", "serapan/dinas/2018-TW1"} <= set(found)


def test_a_page_is_written_or_the_reason_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert save_page(tmp_path / "a" / "asal.html", "isi") == 0
    assert (tmp_path / "a" / "asal.html").read_text(encoding="utf-8") == "isi"
    assert save_page(tmp_path / "a", "isi") == 2
    assert "tidak dapat ditulis: itu nama sebuah folder" in capsys.readouterr().out
