"""Order and weight of findings."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic, FilePlace, Place, TextPlace, Tingkat
from lkip_cli.diagnostics.urut import has_errors, sort_diagnostics


def _at(place: Place, kode: str = "LK201", tingkat: Tingkat = Tingkat.PERINGATAN) -> Diagnostic:
    return Diagnostic(kode, tingkat, "x", (place,), "y", "z")


def test_findings_stand_by_file_line_and_column() -> None:
    """Line 9 comes before line 10, a whole file before its lines."""
    nine, ten = _at(TextPlace("a.yaml", 9, 5)), _at(TextPlace("a.yaml", 10, 1))
    file, other = _at(FilePlace("a.yaml")), _at(TextPlace("b.yaml", 1, 1))
    assert sort_diagnostics([other, ten, nine, file]) == [file, nine, ten, other]


def test_the_same_finding_is_shown_once() -> None:
    """Equal findings of two stages are one."""
    one = _at(TextPlace("a.yaml", 1, 1))
    assert sort_diagnostics([one, one]) == [one]


def test_a_warning_is_no_error() -> None:
    """Only an error stops a build."""
    place = TextPlace("a.yaml", 1, 1)
    assert not has_errors([_at(place)])
    assert has_errors([_at(place), _at(place, tingkat=Tingkat.KESALAHAN)])
