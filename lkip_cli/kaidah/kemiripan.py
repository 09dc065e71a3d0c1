"""Names that say the same in other words, or nearly the same."""

from __future__ import annotations

import difflib
import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

Kata = tuple[str, ...]

_KATA = re.compile(r"\w+")
_TANPA_ARTI = frozenset({"yang", "dan", "di", "ke", "dari", "pada", "untuk", "bagi", "dengan", "oleh", "para"})
_EJAAN = {"persentasi": "persentase", "prosentase": "persentase", "prosentasi": "persentase"}
_SERI = 3
"""More names than these with one word different are a series, as of kecamatan, and no slip."""
_SALAH_KETIK = 85
"""From this likeness on (persen) two words are one word mistyped."""
_BUNYI_SAMA = 60
"""From this likeness on two words may be taken for each other, as lowongan and lapangan."""


def split_words(nama: str) -> Kata:
    """The words of a name, without capitals and punctuation."""
    return tuple(_KATA.findall(nama.casefold()))


def reduce_words(nama: str, diabaikan: frozenset[str] = frozenset()) -> Kata:
    """The words that carry the meaning of a name; all words where none would be left."""
    words = split_words(nama)
    kept = tuple(_EJAAN.get(word, word) for word in words if word not in _TANPA_ARTI and word not in diabaikan)
    return kept or words


def find_sama(nama: Mapping[str, Kata]) -> Iterator[tuple[str, str]]:
    """The kode of later names and of the first name with the same words."""
    first: dict[Kata, str] = {}
    for kode, words in nama.items():
        if first.setdefault(words, kode) != kode:
            yield kode, first[words]


def find_mirip(nama: Mapping[str, Kata], mungkin: Callable[[str, str], bool]) -> Iterator[tuple[str, str]]:
    """Pairs of kode, the later first, whose names differ in one word that looks like the other's.

    Where `mungkin` says of two kode that they are likely to be one thing, the words need
    be less alike. The work grows with the number of names, not with its square.
    """
    for members in _group_by_pattern(nama).values():
        if 1 < len(members) <= _SERI:
            for (earlier, first), (word, kode) in itertools.combinations(members, 2):
                needed = _BUNYI_SAMA if mungkin(kode, first) else _SALAH_KETIK
                if word != earlier and _likeness(word, earlier) >= needed:
                    yield kode, first


def _group_by_pattern(nama: Mapping[str, Kata]) -> dict[Kata, list[tuple[str, str]]]:
    """The names with one word left open, and the word and kode of each; a number is never left open."""
    groups: dict[Kata, list[tuple[str, str]]] = defaultdict(list)
    for kode, words in nama.items():
        if len(words) > 1:
            for nomor, word in enumerate(words):
                if word.isalpha():
                    groups[(*words[:nomor], "", *words[nomor + 1 :])].append((word, kode))
    return groups


def _likeness(a: str, b: str) -> int:
    """The share of letters, in whole persen, that two words have in common in the same order."""
    blocks = difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    return 200 * sum(block.size for block in blocks) // (len(a) + len(b))
