"""`lkip verify` on reports that were edited by hand, or saved again by LibreOffice."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.run import Run
from lxml import etree

from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import default_template, example_data
from lkip_cli.pipeline import build, load
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word.pesanan import Pesanan
from tests.cli.perintah.tangan import edit_by_hand

Lkip = Callable[..., subprocess.CompletedProcess[str]]
Element = etree._Element
AKTIF, SEHAT = "persentase-koperasi-aktif", "persentase-koperasi-sehat"


@pytest.fixture(scope="module")
def laporan() -> bytes:
    """The report of the example, as it was built."""
    muatan = load(FolderTempat(example_data(), "data"))
    docx = build(muatan, Periode(2018, 2), default_template().read_bytes(), "laporan.docx", Pesanan("tidak")).docx
    assert docx is not None
    return docx


@pytest.fixture
def dokumen(laporan: bytes) -> DocumentType:
    """The same, opened."""
    return Document(io.BytesIO(laporan))


@pytest.fixture
def verify(lkip: Lkip, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Saves a document and checks it against the data of the example."""

    def run(dokumen: DocumentType, *args: str) -> subprocess.CompletedProcess[str]:
        dokumen.save(str(tmp_path / "x.docx"))
        return lkip("verify", "x.docx", "--data", str(example_data()), *args)

    return run


def controls(dokumen: DocumentType, tag: str) -> list[Element]:
    """The controls of a figure, in the order of the report."""
    tags = ((one, one.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")) for one in dokumen.element.body.iter(qn("w:sdt")))
    return [one for one, found in tags if found is not None and found.get(qn("w:val")).startswith(f"{tag}#")]


def text_of(control: Element) -> Element:
    return next(control.iter(qn("w:t")))


def edit(dokumen: DocumentType) -> None:
    """One figure changed, one deleted, one doubled, two swapped, one restyled, a number typed."""
    aktif = controls(dokumen, f"capaian/{AKTIF}/2018-TW2")
    text_of(aktif[0]).text = "107,80"
    aktif[1].getparent().remove(aktif[1])
    sehat = controls(dokumen, f"capaian/{SEHAT}/2018-TW2")
    sehat[0].addnext(deepcopy(sehat[0]))
    swap(controls(dokumen, f"realisasi/{AKTIF}/2018-TW2")[0], controls(dokumen, f"realisasi/{SEHAT}/2018-TW2")[0])
    Run(next(sehat[2].iter(qn("w:r"))), None).font.size = Pt(20)
    next(p for p in dokumen.paragraphs if len(p.text) > 300).add_run(" Pada tahun lalu tercatat 1.234 koperasi.")


def swap(one: Element, other: Element) -> None:
    stand_in = etree.Element("tempat")
    one.addprevious(stand_in)
    other.addprevious(one)
    stand_in.addprevious(other)
    stand_in.getparent().remove(stand_in)


def found(done: subprocess.CompletedProcess[str]) -> Iterator[tuple[str, str]]:
    for satu in json.loads(done.stdout)["temuan"]:
        yield satu["kode"], satu["ringkas"]


EXPECTED = [
    ("LK901", f"angka 108,70 diubah menjadi 107,80: {AKTIF}.capaian"),
    ("LK902", f"angka 108,70 tidak ada lagi: {AKTIF}.capaian"),
    ("LK903", f"angka 103,50 adalah salinan: {SEHAT}.capaian"),
    ("LK905", "angka 1.234 diketik dan tidak sama dengan angka data di sini"),
    ("LK906", f"angka 81,70 tidak lagi pada tempatnya: {SEHAT}.realisasi"),
    ("LK906", f"angka 98,04 tidak lagi pada tempatnya: {AKTIF}.realisasi"),
]
SUMMARY = ": {} sama, 1 diubah, 1 hilang, 1 ganda, 2 dipindahkan, ditambah 1 bilangan yang diketik.\n"


def test_a_report_as_it_was_built_has_no_finding(
    dokumen: DocumentType, verify: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    done = verify(dokumen)
    assert (done.returncode, done.stderr) == (0, "")
    angka, _, rest = done.stdout.partition(" angka tercetak: ")
    assert (int(angka) > 500, rest) == (True, f"{angka} sama.\n")


def test_every_edit_is_told_with_its_place_and_nothing_else(
    dokumen: DocumentType, verify: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    edit(dokumen)
    done = verify(dokumen, "--format", "json")
    assert (done.returncode, sorted(found(done))) == (1, EXPECTED)
    places = {satu["kode"]: satu["places"][0]["uraian"] for satu in json.loads(done.stdout)["temuan"]}
    assert "baris “Persentase koperasi aktif”, kolom “Capaian (%)”" in places["LK901"]
    assert places["LK902"].startswith("Tabel 3.1 Capaian Indikator Kinerja Utama Triwulan II Tahun 2018, baris")


def test_the_same_edits_are_told_after_libreoffice_saved_the_report(
    dokumen: DocumentType, soffice: str, lkip: Lkip, tmp_path: Path
) -> None:
    edit(dokumen)
    dokumen.save(str(tmp_path / "x.docx"))
    profile = (tmp_path / "profil").as_uri()
    call = [soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx", "--outdir", "lo"]
    subprocess.run([*call, "x.docx"], cwd=tmp_path, check=True, capture_output=True, timeout=120)
    done = lkip("verify", "lo/x.docx", "--data", str(example_data()), "--format", "json")
    assert sorted(found(done)) == EXPECTED
    total = int(done.stderr.partition(" ")[0])
    assert done.stderr == f"{total} angka tercetak{SUMMARY.format(total - 5)}"


BY_HAND = [
    *('Pilih "803.191.941"', 'Ketik "903.191.941"'),
    *('Pilih "Rp803.191.941"', 'Perintah "Delete"'),
    *('PilihSel "103,50"', 'Perintah "Cut"', 'PilihSel "105,00"', 'Perintah "Paste"'),
    *('PilihSel "78,94"', 'Perintah "InsertColumnsBefore"'),
    *('Pilih "Latar Belakang"', 'Perintah "Bold"'),
]
"""Typed over, deleted, put over another; a column more, which changes no figure."""


def test_what_a_person_edits_in_libreoffice_is_told_as_it_was_done(
    laporan: bytes, soffice: str, lkip: Lkip, tmp_path: Path
) -> None:
    (tmp_path / "x.docx").write_bytes(laporan)
    edited = edit_by_hand(soffice, tmp_path / "x.docx", BY_HAND)
    done = lkip("verify", edited.name, "--data", str(example_data()), "--format", "json")
    assert sorted(found(done)) == [
        ("LK901", "angka 803.191.941 diubah menjadi 903.191.941: dinas.realisasi"),
        ("LK902", "angka 105,00 tidak ada lagi: jumlah-wirausaha-baru.capaian"),
        ("LK902", "angka Rp803.191.941 tidak ada lagi: dinas.realisasi"),
        ("LK906", f"angka 103,50 tidak lagi pada tempatnya: {SEHAT}.capaian"),
    ]


def test_notes_are_written_into_a_copy_and_the_report_stays(
    dokumen: DocumentType, verify: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    edit(dokumen)
    done = verify(dokumen, "--catatan")
    assert done.stdout.endswith("Salinan dengan komentar ditulis: x-catatan.docx\n")
    assert len(list(Document(str(tmp_path / "x-catatan.docx")).comments)) == len(EXPECTED)
    assert len(list(Document(str(tmp_path / "x.docx")).comments)) == 0


def test_without_findings_there_is_no_copy(
    dokumen: DocumentType, verify: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    assert verify(dokumen, "--catatan").returncode == 0
    assert not (tmp_path / "x-catatan.docx").exists()


def test_data_of_another_agency_are_told(dokumen: DocumentType, lkip: Lkip, tmp_path: Path) -> None:
    dokumen.save(str(tmp_path / "x.docx"))
    done = lkip("verify", "x.docx")
    assert done.returncode == 1
    assert "kesalahan LK913 laporan ini milik “Dinas Tenaga Kerja" in done.stdout


@pytest.mark.parametrize(
    ("berkas", "code", "says"),
    [
        ("data/lkip.yaml", 2, "Berkasnya harus Dokumen Word (.docx) yang utuh dan tanpa sandi."),
        ("kosong.docx", 1, "LK911 berkas ini tidak mencatat asal angka mana pun"),
    ],
)
def test_what_is_no_report_is_told(berkas: str, code: int, says: str, lkip: Lkip, tmp_path: Path) -> None:
    Document().save(str(tmp_path / "kosong.docx"))
    done = lkip("verify", berkas)
    assert (done.returncode, says in done.stdout) == (code, True)


def test_a_file_that_does_not_exist_is_wrong_usage(lkip: Lkip) -> None:
    done = lkip("verify", "tidak.docx")
    assert (done.returncode, "berkas “tidak.docx” tidak ada." in done.stderr) == (2, True)
