"""`lkip template check` as a user calls it, on templates that others have saved or made."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn

from lkip_cli.word.ooxml import M_NS

AKAR = Path(__file__).parents[4]
DATA = str(AKAR / "data")
TEMPLAT = AKAR / "templates" / "laporan.docx"

Lkip = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def salah(tmp_path: Path) -> Path:
    """A template with a name that is not known under a heading, and nothing else."""
    document = Document()
    document.add_heading("Penutup", 1)
    document.add_paragraph("{{ intansi.nama }}")
    document.save(str(tmp_path / "salah.docx"))
    return tmp_path / "salah.docx"


@pytest.fixture
def build(lkip: Lkip, tmp_path: Path) -> Callable[[Path], DocumentType]:
    """Builds the report of the example with a template; the result opened."""

    def run(templat: Path) -> DocumentType:
        target = tmp_path / f"laporan-{templat.name}"
        done = lkip(
            "build", "--data", DATA, "--templat", str(templat), "--nomor-halaman", "tidak", "-o", str(target)
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return Document(str(target))

    return run


def texts(document: DocumentType) -> list[str]:
    """The texts of all paragraphs, those of tables too, without the page numbers of the contents."""
    found = ("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p")))
    return [text for text in found if text]


def test_the_shipped_template_has_no_finding(lkip: Lkip) -> None:
    done = lkip("template", "check", "--data", DATA, "--ketat")
    assert done.returncode == 0
    assert done.stdout.endswith("laporan.docx.\n")
    assert done.stderr == f"Diperiksa terhadap data Triwulan II Tahun 2018 ({DATA}).\n"


def test_the_template_can_be_checked_against_another_quarter(lkip: Lkip) -> None:
    done = lkip("template", "check", "--data", DATA, "--triwulan", "1", "--ketat")
    assert done.returncode == 0
    assert done.stderr == f"Diperiksa terhadap data Triwulan I Tahun 2018 ({DATA}).\n"


def test_a_wrong_name_is_told_with_its_heading_and_the_near_name(salah: Path, lkip: Lkip) -> None:
    done = lkip("template", "check", "salah.docx", "--pilih", "LK82", cwd=salah.parent)
    assert done.returncode == 1
    assert "salah.docx: isi, paragraf ke-1, di bawah judul “Penutup”: kesalahan LK820" in done.stdout
    assert "Barangkali maksudnya «instansi»." in done.stdout


def test_a_warning_alone_is_an_exit_code_only_where_it_is_asked_for(salah: Path, lkip: Lkip) -> None:
    assert lkip("template", "check", str(salah), "--pilih", "LK853").returncode == 0
    assert lkip("template", "check", str(salah), "--pilih", "LK853", "--ketat").returncode == 1


def test_the_findings_are_printed_and_saved_in_the_formats_of_validate(salah: Path, lkip: Lkip) -> None:
    done = lkip("template", "check", "salah.docx", "--format", "json", "--simpan", "sarif:t.sarif", cwd=salah.parent)
    assert {"LK820", "LK853", "LK855"} <= {one["kode"] for one in json.loads(done.stdout)["temuan"]}
    assert "LK820" in (salah.parent / "t.sarif").read_text(encoding="utf-8")


def test_a_template_that_does_not_exist_is_wrong_usage(lkip: Lkip) -> None:
    done = lkip("template", "check", "tiada.docx")
    assert done.returncode == 2
    assert "berkas “tiada.docx” tidak ada." in done.stderr


def test_without_data_the_template_is_checked_against_the_example(salah: Path, lkip: Lkip) -> None:
    shutil.rmtree(salah.parent / "data")
    done = lkip("template", "check", str(salah), cwd=salah.parent)
    assert done.returncode == 1
    assert done.stderr == "Diperiksa terhadap data Triwulan II Tahun 2018 (contoh bawaan).\n"


def test_saved_by_libreoffice_the_shipped_template_is_as_good_as_before(
    soffice: str, tmp_path: Path, lkip: Lkip, build: Callable[[Path], DocumentType]
) -> None:
    """No finding, and the same words and figures in the same order."""
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    call = [soffice, profile, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "lo"), str(TEMPLAT)]
    subprocess.run(call, check=True, capture_output=True, timeout=180)
    saved = tmp_path / "lo" / TEMPLAT.name
    done = lkip("template", "check", str(saved), "--data", DATA, "--ketat")
    assert done.returncode == 0, done.stdout
    assert texts(build(saved)) == texts(build(TEMPLAT))


def test_a_template_of_another_look_needs_no_change_of_the_program(
    templat_lain: Path, lkip: Lkip, build: Callable[[Path], DocumentType]
) -> None:
    """Tingkat pengangguran terbuka: 3.650 of 117.515 against 3,15 percent; the seed prints a capaian of 101,40."""
    done = lkip("template", "check", str(templat_lain), "--data", DATA, "--format", "json")
    assert done.returncode == 0
    assert [one["kode"] for one in json.loads(done.stdout)["temuan"]] == ["LK855"]
    report = build(templat_lain)
    assert (round(report.sections[0].page_width.mm), round(report.sections[0].page_height.mm)) == (210, 297)
    rows = [["".join(t.text for t in tc.iter(qn("w:t"))) for tc in tr.tc_lst] for tr in report.tables[0]._tbl.tr_lst]
    assert rows[:2] == [["Capaian", "Indikator"], ["101,40 %", "Persentase Tingkat Pengangguran Terbuka"]]
    captions = [p.text for p in report.paragraphs if p._p.style == "JudulTabelKami"]
    assert captions[0] == "Tabel 1.1 Capaian IKU"
    assert captions[2] == "Tabel 1.3 Anggaran Menurunnya Tingkat Pengangguran Terbuka"
    formulas = [p for p in report.paragraphs if p._p.style == "Rumus"]
    assert all(next(p._p.iter(f"{{{M_NS}}}f"), None) is not None for p in formulas)
    assert formulas


def test_the_lists_of_another_template_stand_below_the_words_before_them(
    templat_lain: Path, build: Callable[[Path], DocumentType]
) -> None:
    report = texts(build(templat_lain))
    first = report.index("DAFTAR ISI")
    assert report[first + 1].startswith("BAB I HASIL")
    second = report.index("DAFTAR TABEL")
    assert report[second + 1].startswith("Tabel 1.1 Capaian IKU")
