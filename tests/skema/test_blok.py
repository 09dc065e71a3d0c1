"""A block of keys, alone and in place of a figure."""

from __future__ import annotations

import jsonschema
import pytest

from lkip_cli.skema.blok import Blok, Kunci, known_keys
from lkip_cli.skema.json import Skema

BLOK = Blok({"nama": {"type": "string"}, "tahun": {"type": "integer"}}, {"nama": "Kunci wajib `nama` belum ada."}, "x")
TERBUKA = Blok({"nol": {"enum": ["ya"]}}, {}, "x", {"type": "integer"}, Kunci("^[a-z]+$", "bukan kode"))
FIGURE: Skema = {"type": ["string", "integer"], "pattern": "^[0-9]+$"}


@pytest.mark.parametrize(
    ("schema", "value", "accepted"),
    [
        (BLOK.alone(), {"nama": "a", "tahun": 1}, True),
        (BLOK.alone(), {"tahun": 1}, False),
        (BLOK.alone(), {"nama": "a", "tahn": 1}, False),
        (BLOK.alone(), "a", False),
        (TERBUKA.alone(), {"nol": "ya", "kode": 3}, True),
        (TERBUKA.alone(), {"kode": "tiga"}, False),
        (TERBUKA.alone(), {"KODE": 3}, False),
        (BLOK.beside(FIGURE), "15", True),
        (BLOK.beside(FIGURE), "lima", False),
        (BLOK.beside(FIGURE), {"nama": "a"}, True),
        (BLOK.beside(FIGURE), {}, False),
        (BLOK.beside(FIGURE), {"nama": "a", "lain": 1}, False),
        (TERBUKA.beside(FIGURE), {"kode": 3}, True),
        (TERBUKA.beside(FIGURE), ["kode"], False),
    ],
)
def test_it_takes_its_keys_and_no_other(schema: Skema, value: object, accepted: object) -> None:
    assert jsonschema.Draft7Validator(schema).is_valid(value) is accepted


def test_each_missing_key_has_its_own_message() -> None:
    assert BLOK.alone()["allOf"] == [{"required": ["nama"], "errorMessage": "Kunci wajib `nama` belum ada."}]


def test_a_condition_stands_beside_what_is_required() -> None:
    never: Skema = {"required": ["tidak-pernah"]}
    block = Blok(BLOK.isi, BLOK.wajib, BLOK.pesan, syarat=(never,))
    assert not jsonschema.Draft7Validator(block.alone()).is_valid({"nama": "a"})


def test_the_message_on_an_unknown_key_names_the_known_ones() -> None:
    assert known_keys(["nama", "satuan"]) == (
        "Di sini hanya dikenal kunci `nama`, `satuan`; masing-masing ditulis di barisnya sendiri."
    )
