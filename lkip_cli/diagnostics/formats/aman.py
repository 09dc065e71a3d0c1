"""Text from data made safe for a terminal or a log: nothing in it is obeyed."""

from __future__ import annotations

import unicodedata

LINE_BREAKS = {"\n": "⏎", "\r": "⏎", "\u2028": "⏎", "\u2029": "⏎", "\x85": "⏎"}
LATIN_1 = 0xFF
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def safe(text: str) -> str:
    """`text` on one line, with control and invisible characters written out by their code."""
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character in LINE_BREAKS:
        return LINE_BREAKS[character]
    if character == "\t":
        return " "
    if unicodedata.category(character) in HIDDEN:
        code = ord(character)
        return f"\\x{code:02x}" if code <= LATIN_1 else f"\\u{code:04x}"
    return character


def width(text: str) -> int:
    """The columns that `text` takes on a terminal; wide characters take two, combining ones none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in {"F", "W"} else 1 for c in text
    )
