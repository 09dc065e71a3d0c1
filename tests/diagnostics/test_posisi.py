"""Places as a reader can go to them."""

from __future__ import annotations

from lkip_cli.diagnostics import FilePlace, TextPlace, WordPlace
from lkip_cli.diagnostics.posisi import beside, position


def test_every_kind_of_place_can_be_told() -> None:
    """A line, a file, and a cell of a Word document."""
    assert position(TextPlace("a.yaml", 3, 7)) == "a.yaml:3:7"
    assert position(FilePlace("data/2018")) == "data/2018"
    cell = WordPlace("laporan.docx", "isi", "tabel ke-2, baris 3, kolom 1", "Capaian")
    assert position(cell) == "laporan.docx: isi, tabel ke-2, baris 3, kolom 1, di bawah judul “Capaian”"


def test_a_further_place_shows_its_label_or_what_stands_there() -> None:
    assert beside(TextPlace("a.yaml", 3, 7, excerpt="  x: 1", label="di sini 1")) == "a.yaml:3:7  di sini 1"
    assert beside(TextPlace("a.yaml", 3, 7, excerpt="  x: 1")) == "a.yaml:3:7  x: 1"
    assert beside(FilePlace("a.yaml")) == "a.yaml"


def test_a_file_name_cannot_break_the_line() -> None:
    assert position(TextPlace("a\n::error::b.yaml", 1, 1)) == "a⏎::error::b.yaml:1:1"
