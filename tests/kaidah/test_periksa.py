"""How a rule makes a finding."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, FilePlace, Kaidah, Tingkat
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.tulisan import list_nama, list_tulisan
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat

KAIDAH = Kaidah("LK999", Tingkat.PERINGATAN, "Judul", "Alasan umum.", "Caranya.", "Ketentuan", Contoh(), Contoh())


def test_the_reason_of_the_manual_is_that_of_the_finding_unless_a_nearer_one_is_given() -> None:
    places = (FilePlace("data"),)
    assert temuan(KAIDAH, "x", places, "z").mengapa == "Alasan umum."
    assert temuan(KAIDAH, "x", places, "z", mengapa="Alasan khusus.").mengapa == "Alasan khusus."


def test_weight_code_and_entity_come_along() -> None:
    found = temuan(KAIDAH, "x", (FilePlace("data"),), "z", entitas="tpt")
    assert (found.kode, found.tingkat, found.entitas) == ("LK999", Tingkat.PERINGATAN, "tpt")


def test_the_texts_of_a_year_are_the_same_ones_for_every_rule(contoh: dict[str, bytes]) -> None:
    kinerja = load(MemoriTempat(contoh)).tahun[2018]
    periksa = Periksa(kinerja, {}, {})
    assert periksa.narasi == tuple(list_tulisan(kinerja))
    assert periksa.nama == tuple(list_nama(kinerja))
    assert periksa.narasi is periksa.narasi
    assert periksa.nama is periksa.nama
