"""The fingerprint by which a forge knows a finding again."""

from __future__ import annotations

import dataclasses
import re

import pytest

from lkip_cli.diagnostics import Diagnostic, FilePlace, TextPlace, Tingkat, WordPlace
from lkip_cli.diagnostics.sidik import fingerprints

PLACE = TextPlace("data/tw2.yaml", 14, 12, 5, "    nilai: 94,12", "di sini")
FOUND = Diagnostic("LK301", Tingkat.KESALAHAN, "x", (PLACE,), "y", "z", entitas="koperasi-aktif")


def _at(place: TextPlace) -> Diagnostic:
    return dataclasses.replace(FOUND, places=(place,))


def test_it_is_the_same_on_another_line_in_other_words_and_with_other_spaces() -> None:
    moved = _at(dataclasses.replace(PLACE, baris=90, kolom=14, label="kini", excerpt="  nilai:  94,12 "))
    said = dataclasses.replace(FOUND, ringkas="lain", mengapa="lain", perbaikan="lain", tingkat=Tingkat.PERINGATAN)
    assert fingerprints([FOUND]) == fingerprints([moved]) == fingerprints([said])


@pytest.mark.parametrize(
    "other",
    [
        dataclasses.replace(FOUND, kode="LK302"),
        dataclasses.replace(FOUND, entitas="koperasi-sehat"),
        _at(dataclasses.replace(PLACE, berkas="data/tw1.yaml")),
        _at(dataclasses.replace(PLACE, excerpt="    nilai: 94,13")),
        dataclasses.replace(FOUND, places=(WordPlace("data/tw2.yaml", "isi", "paragraf 1", excerpt="nilai"),)),
        dataclasses.replace(FOUND, places=(FilePlace("data/tw2.yaml"),)),
    ],
)
def test_it_differs_by_kode_entitas_file_and_text(other: Diagnostic) -> None:
    assert fingerprints([FOUND]) != fingerprints([other])


def test_of_findings_that_are_alike_each_has_its_own() -> None:
    first, second, third = fingerprints([FOUND, FOUND, FOUND])
    assert len({first, second, third}) == 3
    assert [first] == fingerprints([FOUND])


def test_it_is_64_hexadecimal_digits_for_any_name() -> None:
    (fingerprint,) = fingerprints([_at(dataclasses.replace(PLACE, berkas="data/\udce9.yaml"))])
    assert re.fullmatch(r"[0-9a-f]{64}", fingerprint)
