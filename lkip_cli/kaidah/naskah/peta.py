"""Where the tables and columns of a report went when others were put in or taken out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from lkip_cli.laporan.manifes import Letak

HILANG = -1
"""The number of a table or column that is no longer there."""


@dataclass(frozen=True, slots=True)
class Peta:
    """The number of a table when the report was made -> now, and for each of them the same of its columns.

    `kata` gives table and fingerprint of a row or paragraph -> the fingerprint where its figures stand now.
    """

    tabel: Mapping[int, int]
    kolom: Mapping[int, Mapping[int, int]]
    kata: Mapping[tuple[int, str], str]

    def now(self, semula: Letak) -> Letak:
        """The place where what was printed at another one belongs now; `HILANG` for a table or column that is gone."""
        if not semula.tabel:
            return semula
        kolom = _shift(self.kolom.get(semula.tabel, {}), semula.kolom)
        return Letak(_shift(self.tabel, semula.tabel), kolom, semula.sidik)

    def reworded(self, semula: Letak) -> Letak:
        """The same where other words stand around the figures of its row or paragraph now."""
        return replace(self.now(semula), sidik=self.kata.get((semula.tabel, semula.sidik), semula.sidik))


def make_peta(pairs: Iterable[tuple[Letak, Letak]]) -> Peta:
    """The map of a report by the places of its figures, when it was made and now: most figures of a table tell."""
    tables: defaultdict[int, Counter[int]] = defaultdict(Counter)
    columns: defaultdict[int, defaultdict[int, Counter[int]]] = defaultdict(lambda: defaultdict(Counter))
    words: defaultdict[tuple[int, str], Counter[str]] = defaultdict(Counter)
    for semula, kini in pairs:
        words[semula.tabel, semula.sidik][kini.sidik] += 1
        if semula.tabel and kini.tabel:
            tables[semula.tabel][kini.tabel] += 1
            columns[semula.tabel][semula.kolom][kini.kolom] += 1
    kata = {place: votes.most_common(1)[0][0] for place, votes in words.items()}
    return Peta(_elect(tables), {tabel: _elect(votes) for tabel, votes in columns.items()}, kata)


def _elect(votes: Mapping[int, Counter[int]]) -> dict[int, int]:
    """Number -> number now, each only once; a single figure is believed only where another one went as far."""
    best = {number: max(found, key=lambda one: (found[one], one == number)) for number, found in votes.items()}
    owner: dict[int, int] = {}
    for number, now in best.items():
        other = owner.get(now, number)
        owner[now] = max(number, other, key=lambda one: (votes[one][now], one == now))
    steps = Counter(now - number for number, now in best.items())
    return {
        number: now
        for number, now in best.items()
        if owner[now] == number and (now == number or votes[number][now] > 1 or steps[now - number] > 1)
    }


def _shift(known: Mapping[int, int], number: int) -> int:
    """The number now; of one that is not known, as far on as the nearest known one before it, if there is room."""
    if number in known:
        return known[number]
    before = max((one for one in known if one < number), default=0)
    behind = min((one for one in known if one > number), default=0)
    guess = known.get(before, 0) + number - before
    crowded = behind and known[behind] - known.get(before, 0) < behind - before
    return HILANG if crowded or guess in known.values() else guess
