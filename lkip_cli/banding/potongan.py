"""Two long texts cut down to the part in which they differ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

TERPANJANG = 140
"""Characters of a text that are shown in full."""
SEKITAR = 4
"""Words shown before and after the part that differs."""
ELIPSIS = "…"


def shorten_pair(lama: str, baru: str) -> tuple[str, str]:
    """Both texts on one line; where one of them is long, from a few words before the first difference on."""
    dahulu, kini = lama.split(), baru.split()
    if max(len(" ".join(dahulu)), len(" ".join(kini))) <= TERPANJANG:
        return " ".join(dahulu), " ".join(kini)
    awal = max(0, _common(dahulu, kini) - SEKITAR)
    akhir = _common(dahulu[awal:][::-1], kini[awal:][::-1]) - SEKITAR
    return _cut(dahulu, awal, akhir), _cut(kini, awal, akhir)


def shorten(text: str) -> str:
    """A text on one line, cut behind where it is long."""
    return _cut(text.split(), 0, 0)


def _common(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words two texts have in common at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))


def _cut(words: Sequence[str], awal: int, akhir: int) -> str:
    """The words from `awal` on without the last `akhir`, with an ellipsis where something is left out."""
    kept = " ".join(words[awal : len(words) - max(akhir, 0)])
    cut = len(kept) > TERPANJANG
    kept = kept[:TERPANJANG].rstrip() if cut else kept
    return f"{ELIPSIS * bool(awal)}{kept}{ELIPSIS * (cut or akhir > 0)}"
