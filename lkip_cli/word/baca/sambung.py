"""A figure and the digits that touch it: to a reader of the page they are one number.

LibreOffice ends a bookmark at the sign of thousands or decimals that is typed into it, and whoever types a digit
before or behind a figure types it outside of its marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lkip_cli.kaidah.tulisan import PENGISI
from lkip_cli.word.ooxml import Element

_BEFORE = re.compile(r"(?:(?<=[\s(])[-−])?(?:\d[\d.,]*)?$")
_BEHIND = re.compile(r"(?:[.,]?\d)*")
_NUMBER_BEGINS, _NUMBER_ENDS = re.compile(r"[\d.,]|$"), re.compile(r"(?:^|[\d.,])$")
"""How the text of a figure must begin and end for digits to belong to it; one that was emptied may."""


@dataclass(slots=True)
class Figur:
    """A figure as it stands in the document: tag of its control and name of its bookmark (one may be empty), text."""

    tag: str
    bookmark: str
    paragraf: Element
    teks: str = ""


def join_touching(kata: list[str], figur: Sequence[Figur]) -> None:
    """Give to each figure the digits, and the minus, that touch it; they are taken from the words of its paragraph.

    `kata` has a `¤` for each figure. A paragraph that has its own stays as it is.
    """
    words = f" {''.join(kata)}".split(PENGISI)
    if len(words) != len(figur) + 1:
        return
    for nomor, satu in enumerate(figur):
        before, behind = words[nomor], words[nomor + 1]
        start, end = _BEFORE.search(before), _BEHIND.match(behind)
        begins, ends = _NUMBER_BEGINS.match(satu.teks), _NUMBER_ENDS.search(satu.teks)
        if begins and start and start[0]:
            words[nomor], satu.teks = before[: start.start()], f"{start[0]}{satu.teks}"
        if ends and end and end[0]:
            words[nomor + 1], satu.teks = behind[end.end() :], f"{satu.teks}{end[0]}"
    kata[:] = [PENGISI.join(words)]
