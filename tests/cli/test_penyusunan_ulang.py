"""A report beside the one that was made again: the verdict, and the reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.berkas.bawaan import default_template
from lkip_cli.cli.penyusunan_ulang import SusunanUlang, describe
from lkip_cli.cli.sumber_laporan import DataAsal, TemplatAsal
from lkip_cli.pipeline import build, load
from lkip_cli.sumber.tempat.memori import MemoriTempat
from lkip_cli.word.baca.rekaman import read_rekaman
from lkip_cli.word.pesanan import Naskah, Pesanan
from tests.word.conftest import with_parts
from tests.word.jejak import opened

TW1 = Periode(2018, 1)
Make = Callable[..., SusunanUlang]


@pytest.fixture(scope="module")
def naskah(contoh: dict[str, bytes]) -> Naskah:
    return build(load(MemoriTempat(contoh)), TW1, default_template().read_bytes(), "laporan.docx", Pesanan("tidak"))


@pytest.fixture
def susunan(naskah: Naskah, contoh: dict[str, bytes]) -> SusunanUlang:
    """A report that came out the same."""
    docx = naskah.docx
    assert docx is not None
    rekaman = read_rekaman(docx)
    assert rekaman is not None
    data, templat = DataAsal(MemoriTempat(contoh), "berkas sekarang"), TemplatAsal(b"", "templat bawaan lkip")
    return SusunanUlang(docx, rekaman, TW1, data, templat, naskah, ())


def told(susunan: SusunanUlang) -> str:
    return "\n".join(describe(susunan, "x.docx"))


def with_versi(susunan: SusunanUlang, versi: str) -> SusunanUlang:
    manifes = susunan.rekaman.manifes
    jejak = replace(manifes.jejak, versi=versi)
    return replace(susunan, rekaman=replace(susunan.rekaman, manifes=replace(manifes, jejak=jejak)))


def edited(susunan: SusunanUlang, *, manifes: bool = False) -> SusunanUlang:
    """The report with another word in it; with `manifes` its record is another one too."""
    parts = opened(susunan.lama).parts
    docx = with_parts(susunan.lama, {"word/document.xml": parts["word/document.xml"].replace(b"Contoh", b"contoh")})
    changed = replace(susunan, lama=docx)
    return (
        replace(changed, rekaman=replace(changed.rekaman, manifes=replace(changed.rekaman.manifes, angka=())))
        if (manifes)
        else changed
    )


def test_one_that_came_out_the_same_says_so_and_what_it_is_made_of(susunan: SusunanUlang) -> None:
    lines = told(susunan)
    assert susunan.sama
    assert lines.startswith("Laporan  : Triwulan I Tahun 2018, Dinas Contoh\nlkip     : ")
    assert "\nRevisi   : tidak dicatat (data tidak disimpan dengan git)\n" in lines
    assert lines.endswith("\n\nLaporan ini tersusun ulang sama persis.")


def test_an_edited_report_names_its_parts_and_sends_to_verify(susunan: SusunanUlang) -> None:
    lines = told(edited(susunan))
    assert "\n  - isi: berbeda\n" in lines
    assert lines.endswith("Angka yang diubah ditunjukkan oleh: lkip verify x.docx")


def test_a_record_with_other_figures_than_the_data_is_no_edit(susunan: SusunanUlang) -> None:
    assert "angka yang dicatat laporan ini bukan angka data itu" in told(edited(susunan, manifes=True))


def test_another_version_of_the_program_may_be_the_reason(susunan: SusunanUlang) -> None:
    lines = told(with_versi(edited(susunan), "0.0.9"))
    assert "lkip     : 0.0.9 (yang terpasang sekarang " in lines
    assert lines.endswith("Sebabnya mungkin versi lkip: pasang lkip 0.0.9, lalu ulangi.")


def test_sources_that_are_gone_are_told_with_what_git_says(susunan: SusunanUlang) -> None:
    gone = replace(susunan, data=None, naskah=None, catatan=("revisi tidak ada. Ambil seluruh riwayatnya.",))
    lines = told(gone)
    assert "\nDiulang  : tidak dapat disusun ulang\n" in lines
    assert "data yang dipakainya tidak ditemukan lagi.\n  - revisi tidak ada. Ambil seluruh riwayatnya." in lines


def test_sources_that_were_never_committed_are_told(susunan: SusunanUlang) -> None:
    lines = told(replace(susunan, data=None, templat=None, naskah=None))
    assert "data dan templat yang dipakainya tidak ditemukan lagi.\n" in lines
    assert "perubahannya mungkin belum dikomit" in lines
    assert lines.endswith("tulis --templat BERKAS.")


def test_findings_of_another_version_stop_it_with_the_first_of_them(
    susunan: SusunanUlang, contoh: dict[str, bytes]
) -> None:
    broken = contoh | {"2018/umum/tw1.yaml": contoh["2018/umum/tw1.yaml"].replace(b"3,5", b"3.5")}
    refused = build(load(MemoriTempat(broken)), TW1, default_template().read_bytes(), "laporan.docx", Pesanan())
    lines = told(with_versi(replace(susunan, naskah=refused), "0.0.9"))
    assert "menemukan kesalahan pada data atau templatnya.\n  - data/2018/umum/tw1.yaml:5:19: LK171 " in lines
    assert lines.endswith("Pasang lkip 0.0.9, versi yang menyusun laporan ini, lalu ulangi.")


def test_text_of_the_report_does_not_reach_the_terminal_raw(susunan: SusunanUlang) -> None:
    assert "\x1b" not in told(with_versi(edited(susunan), "0\x1b[31m"))
