"""Which findings are new against an older state."""

from __future__ import annotations

import dataclasses

from lkip_cli.diagnostics import Diagnostic, FilePlace, TextPlace, Tingkat
from lkip_cli.diagnostics.baru import compare_diagnostics

PLACE = TextPlace("data/tw2.yaml", 14, 12, 5, "    nilai: 94,12")
FOUND = Diagnostic("LK301", Tingkat.KESALAHAN, "x", (PLACE,), "y", "z", entitas="koperasi-aktif")
MISSING = Diagnostic("LK206", Tingkat.KESALAHAN, "`a` belum ditulis", (FilePlace("data/tw2.yaml"),), "y", "z")


def test_a_finding_on_another_line_is_old() -> None:
    moved = dataclasses.replace(FOUND, places=(dataclasses.replace(PLACE, baris=90),))
    temuan = compare_diagnostics([moved], [FOUND])
    assert (temuan.baru, temuan.lama, temuan.hilang) == ([], [moved], [])


def test_a_finding_that_names_another_line_is_old() -> None:
    before, now = (dataclasses.replace(FOUND, ringkas=f"kunci sudah ada di baris {n}, nilai 3") for n in (4, 12))
    assert compare_diagnostics([now], [before]).lama == [now]


def test_a_finding_that_says_something_else_at_the_same_place_is_new() -> None:
    """`a` was written, and `b` is now missing from the same file."""
    other = dataclasses.replace(MISSING, ringkas="`b` belum ditulis")
    temuan = compare_diagnostics([other], [MISSING])
    assert (temuan.baru, temuan.lama, temuan.hilang) == ([other], [], [MISSING])


def test_of_findings_that_are_alike_as_many_are_old_as_there_were() -> None:
    """Three now, one before: two are new; one now, three before: two are gone."""
    more = compare_diagnostics([FOUND, FOUND, MISSING, FOUND], [FOUND])
    assert (more.baru, more.lama) == ([FOUND, MISSING, FOUND], [FOUND])
    assert compare_diagnostics([FOUND], [FOUND, FOUND, FOUND]).hilang == [FOUND, FOUND]
