"""A figure is looked for in a finished file, also by the controls that name it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from lkip_cli.laporan.cetak import Angka
from lkip_cli.word.ooxml import W_NS
from lkip_cli.word.telusur.berkas import Tertulis, contains_number, search_report
from tests.word.conftest import with_parts
from tests.word.jejak import opened, render_marked


@pytest.mark.parametrize("text", ["101,40", "sebesar 101,40%.", "Rp101,40", "(101,40)", "101,40, lalu"])
def test_a_number_stands_as_a_whole(text: str) -> None:
    assert contains_number(text, "101,40")


@pytest.mark.parametrize("text", ["1.101,40", "101,405", "2101,40", "101,4", "101", "101,40.5"])
def test_a_part_of_a_number_is_not_the_number(text: str) -> None:
    assert not contains_number(text, "101,40")


@pytest.mark.parametrize(("text", "found"), [("B", True), ("target B.", True), ("Belum", False), ("BB", False)])
def test_a_predikat_stands_as_a_whole(text: str, found: bool) -> None:  # noqa: FBT001  a case of the table
    assert contains_number(text, "B") is found


def test_the_places_of_a_number_are_told_each_once(templat: Callable[..., bytes]) -> None:
    docx = templat("# Bab\nCapaian 101,40 dan 101,40.\nLain 1.101,40.\n| 101,40 |")
    assert search_report(docx, "101,40") == [
        Tertulis("“Capaian 101,40 dan 101,40.”, di bawah judul “Bab”", ""),
        Tertulis("tabel ke-1, baris 1, kolom 1, di bawah judul “Bab”", ""),
    ]


def test_a_control_names_its_figure(templat: Callable[..., bytes]) -> None:
    def control(tag: str, text: str) -> str:
        run = f"<w:r><w:t>{text}</w:t></w:r>"
        return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>'

    ours = control("capaian/tpt/2018-TW2#3", "101,40%")
    others = control("capaian/lain/2018-TW2#1", "99,00%") + control("milik-orang", " 101,40")
    body = f"<w:body><w:p>{ours}{others}</w:p></w:body>"
    document = f'<w:document xmlns:w="{W_NS}">{body}</w:document>'
    found = search_report(templat("x", {"word/document.xml": document}), "101,40")
    assert found is not None
    assert [satu.tag for satu in found] == ["capaian/tpt/2018-TW2"]


def test_a_figure_is_known_by_its_bookmark_and_a_long_tag_by_the_manifest(templat: Callable[..., bytes]) -> None:
    tag = f"capaian/{'sehat-' * 12}/2018-TW2"
    docx = render_marked(templat("Capaian {{ a }}."), {"a": Angka("98,04", tag)})
    bare = re.sub(rb"</?w:sdt(Content)?>|<w:sdtPr>.*?</w:sdtPr>", b"", opened(docx).parts["word/document.xml"])
    assert b"_lk" in bare
    for report in (docx, with_parts(docx, {"word/document.xml": bare})):
        assert search_report(report, "98,04") == [Tertulis("“Capaian 98,04.”", tag)]


def test_a_number_is_found_in_the_chart_that_shows_it(templat: Callable[..., bytes]) -> None:
    docx = templat("# Bab\n[grafik barChart] bebas\n[Caption] Gambar 1 Dua batang")  # its figures are 1 and 2
    assert search_report(docx, "2,00") == [Tertulis("Gambar 1 Dua batang, di bawah judul “Bab”", "")]
    assert search_report(docx, "3") == []


def test_what_is_no_word_file_is_not_searched() -> None:
    assert search_report(b"PK bukan docx", "1") is None
