"""Numbers as roman numerals and as letters."""

from __future__ import annotations

STEPS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
ALPHABET = 26


def to_roman(number: int) -> str:
    """A number from 1 in roman capitals, as in `XIV`; digits for 0 and below."""
    if number < 1:
        return str(number)
    numeral = ""
    for value, letters in STEPS:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral


def to_letters(number: int) -> str:
    """A number from 1 as Word letters it: A to Z, then AA, BB; digits for 0 and below."""
    if number < 1:
        return str(number)
    repeats, index = divmod(number - 1, ALPHABET)
    return chr(ord("A") + index) * (repeats + 1)
