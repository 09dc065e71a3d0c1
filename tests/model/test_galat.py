"""Shape faults in words."""

from __future__ import annotations

import re

import pytest

from lkip_cli.model.galat import PESAN, explain, find_meant

CONTOH = {
    "ctx": {"expected": "'naik', 'turun' or 'rentang'"},
    "input": "naek",
    "loc": ("indikator", "satu", "arah"),
}


@pytest.mark.parametrize("kind", sorted(set(PESAN) - {"lkip_fault"}))
def test_every_message_is_a_phrase_a_reason_and_a_remedy(kind: str) -> None:
    fault = explain({**CONTOH, "type": kind}, ("indikator", "satu", "arah"), ("arah", "nama"))
    assert re.fullmatch(r"LK2[0-9]{2}", fault.kode)
    assert not fault.ringkas.endswith(".")
    assert fault.mengapa.endswith(".")
    assert fault.perbaikan.endswith(".")


def test_a_choice_is_told_with_the_near_one() -> None:
    fault = explain({**CONTOH, "type": "enum"}, ("arah",), ())
    assert fault.perbaikan == "Maksudnya `naik`? Pilihannya: `naik`, `turun`, `rentang`."


def test_an_unknown_key_is_told_with_the_known_ones() -> None:
    fault = explain({**CONTOH, "type": "extra_forbidden"}, ("terget",), ("nama", "target"))
    assert fault.perbaikan == "Maksudnya `target`? Kunci yang boleh ditulis di sini: `nama`, `target`."


def test_what_the_program_computes_is_to_be_deleted_and_means_no_other_key() -> None:
    keys = ("nilai", "catatan")
    fault = explain({**CONTOH, "type": "extra_forbidden"}, ("satu", "capaian"), keys)
    assert (fault.kode, fault.ringkas, fault.perbaikan) == ("LK201", "`capaian` tidak diketik", "Hapus baris ini.")
    assert find_meant("Capaian", keys) is None


def test_where_a_nomor_is_typed_its_misspelling_means_it() -> None:
    assert find_meant("Nomor", ("jenis", "nomor")) == "nomor"
