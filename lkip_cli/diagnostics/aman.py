"""Text from data made safe for a terminal or a log: nothing in it is obeyed."""

from __future__ import annotations

import unicodedata

LINE_BREAKS = {"\n": "⏎", "\r": "⏎", "\u2028": "⏎", "\u2029": "⏎", "\x85": "⏎"}
LATIN_1 = 0xFF
BMP = 0xFFFF
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
NO_CHARACTER = 0xFFFE
"""U+FFFE, U+FFFF and the same two of each further plane are no characters; XML refuses them."""


def safe(text: str) -> str:
    """`text` on one line, with control and invisible characters written out by their code."""
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character in LINE_BREAKS:
        return LINE_BREAKS[character]
    if character == "\t":
        return " "
    code = ord(character)
    hidden = unicodedata.category(character) in HIDDEN or code & NO_CHARACTER == NO_CHARACTER
    return _written_out(code) if hidden else character


def _written_out(code: int) -> str:
    if code <= LATIN_1:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= BMP else f"\\U{code:08x}"


def width(text: str) -> int:
    """The columns that `text` takes on a terminal; wide characters take two, combining ones none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in {"F", "W"} else 1 for c in text
    )
