"""The Code Quality report of GitLab."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from lkip_cli.diagnostics import Diagnostic, Tingkat
from lkip_cli.diagnostics.formats.gitlab import format_diagnostics
from lkip_cli.diagnostics.tampilan import Tampilan

Make = Callable[[Sequence[Diagnostic]], Tampilan]
Many = Callable[[int, Tingkat], list[Diagnostic]]


def test_each_finding_is_an_entry_with_the_fields_that_gitlab_asks_for(
    temuan: list[Diagnostic], tampilan: Make
) -> None:
    entries = json.loads(format_diagnostics(tampilan(temuan)))
    assert [entry["check_name"] for entry in entries] == ["LK301", "LK603", "LK215", "LK820"]
    assert all(set(e) == {"description", "check_name", "fingerprint", "severity", "location"} for e in entries)
    assert entries[0]["description"] == "realisasi `{koperasi-aktif}` diketik. Perbaikan: Hapus baris 14."
    assert entries[0]["location"] == {"path": "data/2018/kop é 100%/tw2.yaml", "lines": {"begin": 14}}
    assert [entry["severity"] for entry in entries] == ["major", "minor", "major", "minor"]


def test_a_finding_without_a_line_stands_at_line_one_and_tells_its_cell(
    temuan: list[Diagnostic], tampilan: Make
) -> None:
    entries = json.loads(format_diagnostics(tampilan(temuan)))
    assert [entry["location"]["lines"]["begin"] for entry in entries[2:]] == [1, 1]
    assert "tabel ke-2, baris 3, kolom 1" in entries[3]["description"]


def test_the_text_of_data_stays_on_one_line(temuan: list[Diagnostic], tampilan: Make) -> None:
    assert json.loads(format_diagnostics(tampilan(temuan)))[1]["description"].isprintable()


def test_findings_that_are_alike_are_told_apart(tampilan: Make, banyak: Many) -> None:
    """GitLab shows only one of two with the same fingerprint."""
    entries = json.loads(format_diagnostics(tampilan(banyak(3, Tingkat.KESALAHAN))))
    assert len({entry["fingerprint"] for entry in entries}) == 3


def test_no_finding_is_an_empty_list(tampilan: Make) -> None:
    assert format_diagnostics(tampilan([])) == "[]\n"
