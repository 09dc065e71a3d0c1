"""Every text that people write is listed."""

from __future__ import annotations

import pytest

from lkip_cli.kaidah.tulisan import PENGISI, Tulisan, list_nama, list_tulisan
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
