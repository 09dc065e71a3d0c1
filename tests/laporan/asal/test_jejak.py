"""What is shown has a heading, and knows the lines it rests on."""

from __future__ import annotations

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import FilePlace, TextPlace
from lkip_cli.laporan.asal.jejak import Jejak, baris_of


def test_the_heading_names_the_period() -> None:
    assert Jejak("Dinas", Periode(2018, 2), ()).judul == "Asal Angka Triwulan II Tahun 2018"


def test_only_a_place_in_a_text_has_a_line() -> None:
    assert baris_of(TextPlace("data/2018/tw1.yaml", 6, 19)) == ("data/2018/tw1.yaml", 6)
    assert baris_of(FilePlace("data")) is None
    assert baris_of(None) is None
