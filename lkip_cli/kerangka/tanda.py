"""The mark of a file that nobody has written in since it was made: it may be made again when the plan has changed."""

from __future__ import annotations

import hashlib

PANJANG = 12
"""Characters of the digest."""
TEKS = "\n# Tanda lkip {}: selama isi berkas ini belum diubah, lkip new triwulan --ulang boleh menggantinya.\n"


def mark(text: str) -> str:
    """The text with its mark as last line."""
    return text + TEKS.format(_digest(text))


def is_untouched(raw: bytes) -> bool:
    """Whether a file is as it was made; line ends and a BOM do not count."""
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return False
    made = text[: -len(TEKS.format("0" * PANJANG))]
    return text == mark(made)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:PANJANG]
