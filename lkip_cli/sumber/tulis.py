"""A text as a scalar of a data file: what the reader gives back is the same text."""

from __future__ import annotations

import re

from lkip_cli.sumber.characters import ARAH, KENDALI, RUSAK, SPASI_ANEH, TAK_TERLIHAT
from lkip_cli.sumber.reader import read_file

_LOLOS = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_PERLU_LOLOS = re.compile(rf'{RUSAK}|[\\"\n\t\r{SPASI_ANEH}{TAK_TERLIHAT}{ARAH}{KENDALI}\ud800-\udfff]')
"""What does not stand between double quotes as it is."""


def scalar_text(text: str) -> str:
    """`text` as a value on one line: plain where the reader takes it as it is, else in double quotes.

    Line breaks, tabs and control characters have no place in a value: they become
    escapes, which the reader refuses with its own words.
    """
    return text if _reads_back(text) else f'"{_PERLU_LOLOS.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    return "".join(_LOLOS.get(sign) or f"\\u{ord(sign):04x}" for sign in match.group())


def _reads_back(text: str) -> bool:
    """Whether `text`, written behind a key without quotes, is read as itself without a word about it."""
    if "\n" in text or "\r" in text:
        return False
    tree, found = read_file("", f"k: {text}\n".encode("utf-8", "surrogatepass"))
    return not found and tree.root == {"k": text}
