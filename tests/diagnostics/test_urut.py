"""Order and weight of findings."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic, FilePlace, Place, TextPlace, Tingkat
from lkip_cli.diagnostics.urut import Jumlah, count_diagnostics, has_errors, sort_diagnostics, worst_first


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


def test_errors_come_before_warnings_and_the_order_within_stays() -> None:
    warning, later = _at(TextPlace("a.yaml", 1, 1)), _at(TextPlace("a.yaml", 2, 1))
    error = _at(TextPlace("b.yaml", 1, 1), tingkat=Tingkat.KESALAHAN)
    assert worst_first([warning, later, error]) == [error, warning, later]


def test_findings_are_counted_by_tingkat_and_by_the_file_of_their_main_place() -> None:
    found = [_at(TextPlace("a.yaml", 1, 1)), _at(FilePlace("a.yaml")), _at(FilePlace("b"), tingkat=Tingkat.KESALAHAN)]
    assert count_diagnostics(found) == Jumlah(kesalahan=1, peringatan=2, berkas=2)
    assert count_diagnostics(found).kalimat == "1 kesalahan dan 2 peringatan dalam 2 berkas."
