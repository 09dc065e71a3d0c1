"""Files: names that are nearly right, links, queues, folders, and a report that cannot be written."""

from __future__ import annotations

import os
import shutil
import unicodedata
from pathlib import Path

import pytest

from lkip_cli.pipeline import judge, load
from lkip_cli.sumber.tempat.folder import FolderTempat
from tests.hostile.jalankan import lkip
from tests.hostile.lapis import CONTOH, TRIWULAN, Hasil, base, base_figures, run

TW2 = "2018/umum/tw2.yaml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The base example on disk."""
    return shutil.copytree(CONTOH, tmp_path / "data")


def read(data: Path) -> Hasil:
    """What the program makes of a folder on disk."""
    muatan = load(FolderTempat(data, "data"))
    return Hasil(muatan, judge(muatan))


def moved(old: str, new: str) -> dict[str, bytes]:
    """The base example with one file under another name."""
    return {new if path == old else path: isi for path, isi in base().items()}


@pytest.mark.parametrize("name", ["2018/umum/tw1.yml", "2018/umum/TW1.YAML", "2018/umum/Tw1.Yml"])
def test_h1_the_case_and_the_short_suffix_make_no_difference(name: str) -> None:
    hasil = run(moved(TRIWULAN, name))
    assert hasil.found == []
    assert hasil.figures == base_figures()


@pytest.mark.parametrize("name", ["tw1.yaml.txt", "tw1.yaml.bak", "tw1.yam"])
def test_h1_a_name_that_is_nearly_right_is_told_and_its_figures_are_missing_not_zero(name: str) -> None:
    hasil = run(moved(TRIWULAN, f"2018/umum/{name}"))
    assert ("LK140", f"2018/umum/{name}", 1, 1) in hasil.places
    assert not [kunci for kunci in hasil.figures if kunci[1] == "realisasi_anggaran"]


def test_h1_a_bidang_whose_plan_is_not_there_is_told() -> None:
    hasil = run({path: isi for path, isi in base().items() if path != "2018/umum/indikator.yaml"})
    assert ("LK215", "2018/umum/indikator.yaml", 1, 1) in hasil.places


@pytest.mark.parametrize("name", ["~$tw1.yaml", "tw1.yaml~", ".tw1.yaml.swp", ".tw1.yaml"])
def test_h2_locks_and_copies_of_editors_are_not_data(name: str) -> None:
    assert run({**base(), f"2018/umum/{name}": b"\x00\xff"}).found == []


def test_h3_links_that_lead_nowhere_or_out_are_told_and_the_rest_is_read(data: Path, tmp_path: Path) -> None:
    (tmp_path / "rahasia.yaml").write_bytes(base()[TRIWULAN])
    links = {"mati": "tidak-ada.yaml", "putar": "tw3.yaml", "luar": str(tmp_path / "rahasia.yaml")}
    for number, target in enumerate(links.values(), 2):
        (data / "2018" / "umum" / f"tw{number}.yaml").symlink_to(target)
    (data / "2018" / "lingkar").symlink_to(data)
    hasil = read(data)
    told = {path for kode, path, *_ in hasil.places if kode == "LK139"}
    assert told == {"2018/umum/tw2.yaml", "2018/umum/tw3.yaml", "2018/umum/tw4.yaml", "2018/lingkar/"}
    assert {k: v for k, v in hasil.figures.items() if k in base_figures()} == base_figures()
    assert hasil.new == {}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only where such files exist")
def test_h4_a_queue_and_a_folder_with_the_name_of_a_file_are_told_and_not_waited_for(data: Path) -> None:
    os.mkfifo(data / TW2)
    (data / "2018" / "umum" / "tw3.yaml").mkdir()
    told = [(kode, path) for kode, path, *_ in read(data).places if kode == "LK139"]
    assert told == [("LK139", TW2), ("LK139", "2018/umum/tw3.yaml/")]


def test_h5_two_names_that_are_one_on_windows_are_told_and_neither_counts() -> None:
    hasil = run({**base(), "2018/umum/TW1.yaml": base()[TRIWULAN].replace(b"40", b"41")})
    assert [kode for kode, *_ in hasil.places if kode == "LK105"] == ["LK105"]
    assert not [kunci for kunci in hasil.figures if kunci[1] == "data"]


def test_h6_a_name_in_another_unicode_form_is_the_same_name() -> None:
    forms = [unicodedata.normalize(form, "2018/café/tw1.yaml") for form in ("NFC", "NFD")]
    assert forms[0] != forms[1]
    assert "LK105" in [kode for kode, *_ in run({**base(), **dict.fromkeys(forms, base()[TRIWULAN])}).places]


def test_h9_a_report_that_cannot_be_written_is_told_and_nothing_is_broken(data: Path) -> None:
    """The path of the report is a folder; then it leads through a file."""
    (data.parent / "laporan").mkdir()
    for target in ("laporan", "data/lkip.yaml/laporan.docx"):
        done = lkip("build", "--nomor-halaman", "tidak", "-o", target, cwd=data.parent)
        assert done.returncode == 1
        assert "tidak dapat ditulis" in done.stdout
        assert "Traceback" not in done.stderr
    assert list((data.parent / "laporan").iterdir()) == []
