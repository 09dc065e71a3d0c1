"""A place is told as a reader finds it: by heading, caption, row and column."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document
from docx.oxml.ns import qn

from lkip_cli.word.numbering import read_numbering
from lkip_cli.word.ooxml import parse_xml, text_of
from lkip_cli.word.package.read import read_package
from lkip_cli.word.parts import linked_tree
from lkip_cli.word.styles import read_styles
from lkip_cli.word.telusur.tempat import describe_places

TABEL = """\
# Capaian
[Caption] Tabel 3.1 Capaian Sasaran 1
| Sasaran | Indikator | Satuan | Capaian (%) |
| Sasaran satu | Persentase satu | orang | 10,50 |
| 2 | 25 koperasi | Rp | 20,50 |
| Persentase tiga | 12,50 | Sangat Tinggi | 60,50 |
| 5 | Lapangan kerja baru | lapangan pekerjaan | 15,50 |
Setelah tabel
| 30,50 |
[grafik barChart] grafik: satu
[Body Text] Gambar { SEQ Gambar } Grafik satu
[gambar] bebas
Kalimat
[Caption] Tabel 3.2 Anggaran
| Indikator | Target | Kegiatan | Pagu (Rp) |
| Persentase satu | 45,50 | Pelatihan menjahit | 1.500 |
Kalimat dengan 40,50 yang panjangnya lebih dari enam puluh karakter sehingga dipotong
"""


@pytest.fixture
def told(templat: Callable[..., bytes]) -> list[tuple[str, str]]:
    """Text and place of each paragraph of the document above, whose captioned tables have a header row."""
    document = Document(io.BytesIO(templat(TABEL)))
    for table in (document.tables[0], document.tables[2]):
        properties = table._tbl.tr_lst[0].get_or_add_trPr()
        properties.append(properties.makeelement(qn("w:tblHeader"), {}))
    buffer = io.BytesIO()
    document.save(buffer)
    package, _ = read_package(buffer.getvalue(), "laporan.docx")
    assert package is not None
    root = parse_xml(package.parts[package.main])
    styles, numbering = (linked_tree(package, kind) for kind in ("styles", "numbering"))
    found = describe_places(root, read_styles(styles), read_numbering(numbering))
    return [(text_of(paragraph), place) for paragraph, place in found.items()]


@pytest.fixture
def places(told: list[tuple[str, str]]) -> dict[str, str]:
    """The place of each text."""
    return dict(told)


def test_a_cell_is_told_by_caption_row_and_column(places: dict[str, str]) -> None:
    place = "Tabel 3.1 Capaian Sasaran 1, baris “Persentase satu”, kolom “Capaian (%)”, di bawah judul “Capaian”"
    assert places["10,50"] == place


def test_figures_to_the_left_do_not_name_a_row(places: dict[str, str]) -> None:
    assert "baris “Rp”" in places["20,50"]


def test_words_behind_the_figures_do_not_name_a_row(places: dict[str, str]) -> None:
    assert "baris “Persentase tiga”" in places["60,50"]


def test_a_satuan_of_several_words_does_not_name_a_row(places: dict[str, str]) -> None:
    assert "baris “Lapangan kerja baru”" in places["15,50"]


def test_a_kegiatan_behind_figures_names_its_row(places: dict[str, str]) -> None:
    assert "baris “Pelatihan menjahit”, kolom “Pagu (Rp)”" in places["1.500"]
    assert "baris “Persentase satu”, kolom “Target”" in places["45,50"]


def test_a_drawing_is_told_by_the_numbered_caption_below_it_in_whatever_style(told: list[tuple[str, str]]) -> None:
    assert [place for text, place in told if not text and "ambar" in place] == [
        "Gambar ? Grafik satu, di bawah judul “Capaian”",
        "gambar, di bawah judul “Capaian”",
    ]


def test_a_table_without_caption_and_head_is_told_by_numbers(places: dict[str, str]) -> None:
    assert places["30,50"] == "tabel ke-2, baris 1, kolom 1, di bawah judul “Capaian”"


def test_a_sentence_is_quoted_by_its_beginning(places: dict[str, str]) -> None:
    place = next(place for text, place in places.items() if "40,50" in text)
    assert place == ("“Kalimat dengan 40,50 yang panjangnya lebih dari enam puluh k…”, di bawah judul “Capaian”")
    assert places["Capaian"] == "judul “Capaian”"
