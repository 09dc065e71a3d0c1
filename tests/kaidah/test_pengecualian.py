"""Warnings that may stand."""

from __future__ import annotations

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Diagnostic, FilePlace, TextPlace, Tingkat
from lkip_cli.kaidah.pengecualian import apply_pengecualian
from lkip_cli.model.entitas import Pengecualian

TW2 = Periode(2018, 2)
DI_SINI = TextPlace("data/pengecualian.yaml", 2, 5)


def _found(kode: str = "LK305", entitas: str = "tpt", tingkat: Tingkat = Tingkat.PERINGATAN) -> Diagnostic:
    return Diagnostic(kode, tingkat, "x", (FilePlace("data"),), "y", "z", entitas=entitas)


def _entry(sampai: Periode | None = None) -> Pengecualian:
    return Pengecualian("LK305", "tpt", "Sumbernya sama.", sampai, DI_SINI)


def test_a_warning_with_a_reason_is_not_shown() -> None:
    assert apply_pengecualian([_found()], [_entry()], TW2) == []


def test_only_the_same_code_of_the_same_entity_is_meant() -> None:
    others = [_found(kode="LK304"), _found(entitas="tpak")]
    shown = apply_pengecualian([_found(), *others], [_entry()], TW2)
    assert shown == others


def test_an_error_cannot_be_suppressed() -> None:
    error = _found(tingkat=Tingkat.KESALAHAN)
    assert apply_pengecualian([error], [_entry()], TW2) == [error]


def test_an_entry_is_not_called_unused_while_an_error_may_hide_its_warning() -> None:
    error = _found(kode="LK161", tingkat=Tingkat.KESALAHAN)
    assert apply_pengecualian([error], [_entry()], TW2) == [error]


def test_an_entry_that_covers_nothing_is_a_finding_at_its_place() -> None:
    found = apply_pengecualian([], [_entry()], TW2)
    assert [(d.kode, d.place) for d in found] == [("LK221", DI_SINI)]


def test_an_entry_holds_up_to_and_with_its_quarter() -> None:
    assert apply_pengecualian([_found()], [_entry(TW2)], TW2) == []
    late = apply_pengecualian([_found()], [_entry(Periode(2018, 1))], TW2)
    assert [d.kode for d in late] == ["LK305", "LK222"]
