"""Scalars that are no figures, as YAML hands them over."""

from __future__ import annotations

from typing import Literal, get_args

import jsonschema
import pytest

from lkip_cli.model.dasar import (
    Baris,
    Kode,
    MungkinKosong,
    Narasi,
    PeriodeKunci,
    Tahun,
    Tanggal,
    YaTidak,
)
from lkip_cli.model.entitas import Arah
from lkip_cli.skema.skalar import SKALAR, build_choice, choices_of


@pytest.mark.parametrize(
    ("jenis", "accepted", "refused"),
    [
        (Baris, ["Dinas", 29, True], ["", "  ", None, ["a"]]),
        (MungkinKosong, ["", None, "Ir. Ani"], [["a"]]),
        (Narasi, ["Satu kalimat."], ["", None, 5]),
        (Kode, ["koperasi-aktif", "5.02.02.2.01", 2018], ["Koperasi Aktif", "koperasi_aktif", "", None]),
        (YaTidak, ["ya", "tidak"], ["Ya", True, "yes"]),
        (Tanggal, ["30 Juni 2018", "1 agustus 2018"], ["30/06/2018", "2018-06-30", "30 Jun 2018"]),
        (PeriodeKunci, ["2018-TW2", "2018-tw4"], ["2018-TW5", "TW2"]),
        (Tahun, [2018, "2018"], ["2.018", "18"]),
    ],
)
def test_a_scalar_takes_what_its_model_takes(jenis: object, accepted: list[object], refused: list[object]) -> None:
    validator = jsonschema.Draft7Validator(SKALAR[get_args(jenis)[1]])
    assert [value for value in accepted if not validator.is_valid(value)] == []
    assert [value for value in refused if validator.is_valid(value)] == []


def test_a_choice_of_digits_may_be_a_number() -> None:
    validator = jsonschema.Draft7Validator(build_choice(("tanpa", "100")))
    assert all(validator.is_valid(value) for value in ("tanpa", "100", 100))
    assert not validator.is_valid(110)


def test_the_choices_are_those_of_an_enumeration_or_a_literal() -> None:
    assert choices_of(Arah) == ("naik", "turun", "rentang")
    assert choices_of(Literal["0", "1"]) == ("0", "1")
    assert choices_of(int) == ()
