"""Roman numerals and letters."""

from __future__ import annotations

import pytest

from lkip_cli.word.roman import to_letters, to_roman


@pytest.mark.parametrize(
    ("number", "roman"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (400, "CD"), (1994, "MCMXCIV"), (0, "0")],
)
def test_numbers_in_roman_numerals(number: int, roman: str) -> None:
    assert to_roman(number) == roman


@pytest.mark.parametrize(("number", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (28, "BB"), (53, "AAA"), (0, "0")])
def test_numbers_in_letters_double_after_the_alphabet(number: int, letters: str) -> None:
    assert to_letters(number) == letters
