"""The place of a spot in a text, and texts that are alike."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import FilePlace, TextPlace
from lkip_cli.kaidah.teks import place_spot, squash, written_at
from lkip_cli.kaidah.tulisan import Tulisan, list_tulisan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat


@pytest.fixture
def kinerja(contoh: dict[str, bytes]) -> Kinerja:
    """The base example, with the text of triwulan I also as that of triwulan II."""
    twice = contoh | {"2018/umum/tw2.yaml": contoh["2018/umum/tw1.yaml"]}
    return load(MemoriTempat(twice)).tahun[2018]


def test_a_spot_in_a_block_has_its_own_line_and_ends_with_it(kinerja: Kinerja) -> None:
    tulisan = next(t for t in list_tulisan(kinerja) if t.kunci[-1] == "analisis")
    offset = tulisan.isi.index("sebesar\n")
    place = place_spot(kinerja, tulisan, offset, len("sebesar\n{persentase"))
    assert isinstance(place, TextPlace)
    assert (place.baris, written_at(place)) == (14, "sebesar")


def test_a_spot_in_a_name_has_its_column(kinerja: Kinerja) -> None:
    nama = Tulisan(("kegiatan", "pelatihan", "nama"), 0, "Pelatihan petugas layanan")
    assert written_at(place_spot(kinerja, nama, len("Pelatihan "), len("petugas"))) == "petugas"


def test_what_stands_nowhere_has_no_text() -> None:
    assert written_at(FilePlace("data")) == ""


def test_texts_are_alike_whatever_their_spaces_and_capitals() -> None:
    assert squash(" Pelatih\n  Berpengalaman. ") == squash("pelatih berpengalaman.")
    assert squash("pelatih") != squash("pelatih.")
