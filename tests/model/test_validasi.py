"""Every fault of a file in one run, at its place, once; and a model that always comes out."""

from __future__ import annotations

import pydantic
import pytest
from pydantic import BaseModel

from lkip_cli.diagnostics import Gagal, TextPlace
from lkip_cli.model.anggaran import BerkasAnggaran
from lkip_cli.model.galat import PESAN
from lkip_cli.model.indikator import BerkasIndikator
from lkip_cli.model.jenis_berkas import JENIS
from lkip_cli.model.triwulan import BerkasTriwulan
from lkip_cli.model.validasi import keys_at, validate_tree
from lkip_cli.sumber.reader import read_file

DUA_SALAH = """\
indikator:
  satu:
    nama: Satu
    sasaran: s
    satuan: orang
    arah: naek
    target: 1
  dua:
    nama: Dua
    sasaran: s
    satuan: orang
    arah: naik
    target: 1
    terget: 2
  tiga:
    nama: Tiga
    sasaran: s
    satuan: orang
    arah: naik
    target: 3
"""


def _validate(model: type[BaseModel], text: str) -> tuple[object, list[tuple[str, int, int]]]:
    tree, found = read_file("data/x.yaml", text.encode())
    assert found == []
    result, diagnostics = validate_tree(model, tree)
    places = [d.place for d in diagnostics]
    assert all(isinstance(p, TextPlace) for p in places)
    return result, [(d.kode, p.baris, p.kolom) for d, p in zip(diagnostics, places, strict=True)]  # type: ignore[union-attr]


def test_all_faults_of_a_file_are_found_in_one_run() -> None:
    """A wrong choice and an unknown key in two entries give two findings, each at its own text."""
    _, found = _validate(BerkasIndikator, DUA_SALAH)
    assert sorted(found) == [("LK201", 14, 5), ("LK208", 6, 11)]


def test_a_wrong_entry_does_not_take_its_neighbours_along() -> None:
    """The entry with the fault is Gagal, the others are read."""
    berkas, _ = _validate(BerkasIndikator, DUA_SALAH)
    assert isinstance(berkas, BerkasIndikator)
    assert isinstance(berkas.indikator["satu"], Gagal)
    assert not isinstance(berkas.indikator["tiga"], Gagal)


def test_a_missing_key_is_placed_at_its_parent() -> None:
    """`missing` has no place of its own: the key of the entry is marked."""
    text = "indikator:\n  satu:\n    nama: Satu\n    sasaran: s\n    arah: naik\n    target: 1\n"
    _, found = _validate(BerkasIndikator, text)
    assert found == [("LK202", 2, 3)]


def test_an_entry_that_the_reader_refused_is_not_reported_again() -> None:
    """A flow map is one finding of the reader and none of the model."""
    tree, found = read_file("data/x.yaml", b"data:\n  peserta: {nilai: 3,10}\n")
    berkas, diagnostics = validate_tree(BerkasTriwulan, tree)
    assert len(found) == 1
    assert diagnostics == []
    assert isinstance(berkas, BerkasTriwulan)
    assert isinstance(berkas.data.entri["peserta"], Gagal)


def test_a_wrong_top_level_gives_one_finding_and_no_model() -> None:
    """Where a required block is no map the file as a whole cannot be read."""
    berkas, found = _validate(BerkasAnggaran, "program: lima\n")
    assert isinstance(berkas, Gagal)
    assert found == [("LK203", 1, 10)]


def test_near_keys_come_from_the_block_where_the_key_stands() -> None:
    """The keys of a nested block are found through maps, optional and wrapped types."""
    assert "pembilang" in keys_at(BerkasIndikator, ("indikator", "satu", "rumus"))
    assert "data_per" in keys_at(BerkasTriwulan, ("data", "peserta"))
    assert keys_at(BerkasIndikator, ("indikator",)) == ()


def _schema_types(model: type[BaseModel]) -> set[str]:
    """The kinds of core schema that a file model is made of."""
    found: set[str] = set()
    todo: list[object] = [model.__pydantic_core_schema__]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            if isinstance(node.get("type"), str):
                found.add(node["type"])
            todo += list(node.values())
        elif isinstance(node, list | tuple):
            todo += list(node)
    return found


GALAT_SKEMA = {
    "model": {"model_type", "model_attributes_type"},
    "model-fields": {"missing", "extra_forbidden"},
    "dict": {"dict_type"},
    "list": {"list_type"},
    "str": {"string_type"},
    "enum": {"enum"},
    "literal": {"literal_error"},
}
TANPA_GALAT = {
    "any",
    "bool",
    "dataclass",
    "dataclass-args",
    "dataclass-field",
    "date",
    "default",
    "definition-ref",
    "definitions",
    "function-before",
    "function-plain",
    "function-wrap",
    "int",
    "model-field",
    "nullable",
    "no-info",
    "string",
}
"""Kinds that give no error of their own here: their input has passed one of our validators."""


@pytest.mark.parametrize("jenis", JENIS, ids=lambda jenis: jenis.nama)
def test_every_error_that_a_file_model_can_give_has_a_message(jenis: object) -> None:
    """A new kind of field needs a message of ours before it can be used."""
    for kind in _schema_types(jenis.model) - TANPA_GALAT:  # type: ignore[attr-defined]
        assert kind in GALAT_SKEMA, f"{kind} (pydantic {pydantic.VERSION})"
        assert GALAT_SKEMA[kind] <= PESAN.keys()


def test_a_capaian_typed_beside_a_figure_does_not_take_the_figure_along() -> None:
    text = "realisasi_indikator:\n  tpak:\n    nilai: 62,60\n    capaian: 95,39\n"
    berkas, found = _validate(BerkasTriwulan, text)
    assert found == [("LK201", 4, 5)]
    assert isinstance(berkas, BerkasTriwulan)
    assert berkas.realisasi_indikator.entri["tpak"].nilai == "62,60"
