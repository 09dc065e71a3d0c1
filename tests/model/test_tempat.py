"""The part of a scalar that a fault is about."""

from __future__ import annotations

from lkip_cli.diagnostics import Fault, TextPlace
from lkip_cli.model.tempat import faulty_part, repair_of, unquoted

BERKUTIP = TextPlace("a.yaml", 1, 9, 7, 'target: "98.04"')
POLOS = TextPlace("a.yaml", 1, 9, 5, "target: 98.04")


def test_quotes_are_not_part_of_a_scalar() -> None:
    assert (unquoted(BERKUTIP).kolom, unquoted(BERKUTIP).panjang) == (10, 5)
    assert unquoted(POLOS) == POLOS


def test_a_part_is_counted_from_the_first_character_of_the_text() -> None:
    dot = Fault("LK171", "x", "y", "z", offset=2, panjang=1)
    assert (faulty_part(POLOS, dot).kolom, faulty_part(POLOS, dot).panjang) == (11, 1)
    assert faulty_part(BERKUTIP, dot).kolom == 12


def test_a_fault_without_a_part_means_the_whole() -> None:
    assert faulty_part(BERKUTIP, Fault("LK207", "x", "y", "z")) == BERKUTIP


def test_the_repair_of_a_scalar_leaves_its_quotes() -> None:
    edit = repair_of(BERKUTIP, Fault("LK171", "x", "y", "z", pengganti="98,04"))
    assert edit is not None
    assert (edit.place.kolom, edit.place.panjang, edit.pengganti) == (10, 5, "98,04")


def test_a_fault_without_an_only_reading_has_no_repair() -> None:
    assert repair_of(POLOS, Fault("LK172", "x", "y", "z")) is None
