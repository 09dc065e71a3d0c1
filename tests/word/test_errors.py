"""Findings take their grade and reasons from the manuals."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import FilePlace, Tingkat, WordPlace
from lkip_cli.word.errors import finding
from lkip_cli.word.kaidah import MANUAL

PLACE = WordPlace("t.docx", "isi", "paragraf ke-1")


def test_a_finding_takes_grade_reason_and_remedy_from_its_manual() -> None:
    manual = next(kaidah for kaidah in MANUAL if kaidah.kode == "LK840")
    found = finding("LK840", "LibreOffice tidak ditemukan", FilePlace("LibreOffice"))
    assert (found.tingkat, found.mengapa, found.perbaikan) == (
        Tingkat.PERINGATAN,
        manual.alasan,
        manual.cara_memperbaiki,
    )


def test_a_remedy_for_the_case_replaces_the_general_one() -> None:
    assert finding("LK820", "x", PLACE, perbaikan="Barangkali maksudnya «y».").perbaikan == "Barangkali maksudnya «y»."


def test_all_places_are_kept_in_order() -> None:
    other = WordPlace("t.docx", "isi", "paragraf ke-2")
    assert finding("LK814", "x", PLACE, other).places == (PLACE, other)


def test_a_code_without_a_manual_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        finding("LK999", "x", PLACE)
