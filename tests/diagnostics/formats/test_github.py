"""Workflow commands, read back as the runner reads them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest

from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat
from lkip_cli.diagnostics.formats.github import format_diagnostics
from lkip_cli.diagnostics.tampilan import Tampilan

Make = Callable[[Sequence[Diagnostic]], Tampilan]
Many = Callable[[int, Tingkat], list[Diagnostic]]
COMMAND = re.compile(r"::(error|warning|notice) ([^\n]*?)::([^\n]*)")


def _read(line: str) -> tuple[str, dict[str, str], str]:
    """A command as the runner takes it apart: kind, properties, message."""
    match = COMMAND.fullmatch(line)
    assert match is not None, line
    pairs = (pair.partition("=") for pair in match[2].split(","))
    return match[1], {name: _unescape(value) for name, _, value in pairs}, _unescape(match[3])


def _unescape(text: str) -> str:
    for sign, code in ((":", "%3A"), (",", "%2C"), ("\n", "%0A"), ("\r", "%0D"), ("%", "%25")):
        text = text.replace(code, sign)
    return text


def test_a_finding_is_one_line_with_its_place(temuan: list[Diagnostic], tampilan: Make) -> None:
    """Column 12 and five characters end before column 17; a comma in the path would end the property."""
    kind, properties, message = _read(format_diagnostics(tampilan(temuan[:1])).rstrip("\n"))
    assert kind == "error"
    assert properties == {
        "file": "data/2018/kop é 100%/tw2.yaml",
        "line": "14",
        "col": "12",
        "endColumn": "17",
        "title": "LK301 (kesalahan)",
    }
    assert message.splitlines()[:3] == [
        "realisasi `{koperasi-aktif}` diketik",
        "Realisasi dihitung.",
        "Perbaikan: Hapus baris 14.",
    ]
    assert message.endswith("Lihat juga: data/2018/kop é 100%/tw2.yaml:4:19  150 dari 153 = 98,04")


def test_data_cannot_write_a_command_of_its_own(temuan: list[Diagnostic], tampilan: Make) -> None:
    """Four findings are four lines; a line break of the data is shown as a sign."""
    shown = format_diagnostics(tampilan(temuan))
    lines = shown.splitlines()
    assert len(lines) == 4
    assert all(COMMAND.fullmatch(line) for line in lines)
    assert shown.replace("\n", "").isprintable()
    assert "⏎::error::palsu" in shown


@pytest.mark.parametrize("berkas", ["data/a,b.yaml", "data/a:b.yaml", "data/a%2Cb.yaml", "data/a::b.yaml"])
def test_signs_of_the_command_in_a_file_name_are_escaped(berkas: str, tampilan: Make) -> None:
    found = Diagnostic("LK301", Tingkat.KESALAHAN, "x", (TextPlace(berkas, 1, 1),), "y", "z")
    assert _read(format_diagnostics(tampilan([found])).rstrip("\n"))[1]["file"] == berkas


def test_a_finding_of_a_word_file_tells_its_cell_and_names_no_line(temuan: list[Diagnostic], tampilan: Make) -> None:
    _, properties, message = _read(format_diagnostics(tampilan(temuan[3:])).rstrip("\n"))
    assert set(properties) == {"file", "title"}
    assert "tabel ke-2, baris 3, kolom 1" in message


def test_ten_of_each_kind_are_shown_errors_first_and_the_rest_is_counted(tampilan: Make, banyak: Many) -> None:
    """Of 12 errors and 11 warnings 2 and 1 are left over."""
    found = [*banyak(11, Tingkat.PERINGATAN), *banyak(12, Tingkat.KESALAHAN)]
    commands = [_read(line) for line in format_diagnostics(tampilan(found)).splitlines()]
    assert [kind for kind, _, _ in commands] == ["error"] * 10 + ["warning"] * 10 + ["notice"]
    assert [properties["line"] for _, properties, _ in commands[:10]] == [str(n) for n in range(1, 11)]
    assert commands[-1][2].startswith("2 kesalahan dan 1 peringatan lain tidak tampil")


def test_no_finding_prints_nothing(tampilan: Make) -> None:
    assert format_diagnostics(tampilan([])) == ""
