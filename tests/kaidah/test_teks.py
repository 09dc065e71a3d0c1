"""Every text that people write, and the place of a spot in it."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import FilePlace, TextPlace
from lkip_cli.kaidah.teks import PENGISI, Tulisan, list_nama, list_tulisan, place_spot, squash, written_at
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat


@pytest.fixture
def kinerja(contoh: dict[str, bytes]) -> Kinerja:
    """The base example, with the text of triwulan I also as that of triwulan II."""
    twice = contoh | {"2018/umum/tw2.yaml": contoh["2018/umum/tw1.yaml"]}
    return load(MemoriTempat(twice)).tahun[2018]


def test_the_texts_of_a_quarter_come_each_quarter_those_of_the_year_once(kinerja: Kinerja) -> None:
    kunci = [tulisan.kunci for tulisan in list_tulisan(kinerja)]
    assert kunci.count(("pendahuluan", "latar_belakang")) == 1
    assert ("narasi_kegiatan", 1, "pelatihan") in kunci
    assert ("narasi_kegiatan", 2, "pelatihan") in kunci
    assert ("triwulan", 1, "penutup") in kunci


def test_names_of_all_kinds_are_listed(kinerja: Kinerja) -> None:
    names = {tulisan.kunci: tulisan.isi for tulisan in list_nama(kinerja)}
    assert {kunci[0] for kunci in names} == {
        "misi",
        "tujuan",
        "sasaran",
        "program",
        "data_dasar",
        "indikator",
        "kegiatan",
    }
    assert names["kegiatan", "pelatihan", "keluaran", "nama"] == "Jumlah peserta pelatihan"
    assert names["sasaran", "kualitas-layanan", "strategi"] == "Meningkatkan kemampuan petugas"


def test_the_entity_is_the_kode_that_a_text_is_about() -> None:
    assert Tulisan(("narasi_sasaran", 1, "mutu", "upaya"), 1, "").entitas == "mutu"
    assert Tulisan(("indikator", "tpt", "nama"), 0, "").entitas == "tpt"
    assert Tulisan(("triwulan", 1, "penutup"), 1, "").entitas == ""
    assert Tulisan(("pendahuluan", "fungsi"), 0, "").entitas == ""


def test_references_are_blanked_and_offsets_stay() -> None:
    prosa = Tulisan(("x",), 0, "Dari {a-1} ke {b.capaian@tw1}, 5").prosa
    assert prosa == f"Dari {PENGISI * 5} ke {PENGISI * 15}, 5"


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
