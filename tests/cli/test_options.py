"""Options that several commands share."""

from __future__ import annotations

import pytest
import typer

from lkip_cli.cli.options import parse_nomor_halaman, parse_tahun, parse_triwulan


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("4", 4), ("II", 2), ("iii", 3)])
def test_a_quarter_may_be_arabic_or_roman(text: str, number: int) -> None:
    """As people write it."""
    assert parse_triwulan(text) == number


@pytest.mark.parametrize("text", ["0", "5", "dua", "", "2.0"])
def test_anything_else_is_no_quarter(text: str) -> None:
    """The message says what to write."""
    with pytest.raises(typer.BadParameter, match="Tulis 1, 2, 3, atau 4"):
        parse_triwulan(text)


@pytest.mark.parametrize("text", ["18", "2018a", "٢٠١٨", "20188"])
def test_a_year_has_four_digits(text: str) -> None:
    """Two digits are not guessed at."""
    with pytest.raises(typer.BadParameter, match="empat angka"):
        parse_tahun(text)


def test_page_numbers_are_auto_yes_or_no() -> None:
    """A closed choice."""
    assert parse_nomor_halaman("ya") == "ya"
    with pytest.raises(typer.BadParameter):
        parse_nomor_halaman("yes")
