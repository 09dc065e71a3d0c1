"""Figures that were moved: to another table, row, column or sentence, or within their sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lkip_cli.kaidah.naskah.bacaan import Bacaan
from lkip_cli.kaidah.naskah.pasangan import Pasangan, list_cetakan
from lkip_cli.kaidah.naskah.peta import Peta

_Baris = tuple[int, str]
"""A row or a paragraph: the number of its table, and its fingerprint."""


@dataclass(frozen=True, slots=True)
class _Keadaan:
    """What is to be known of a report to judge one figure.

    `known` are the places that have figures or numbers of their own, `standing` the tables and rows that are there,
    `lone` those of which the report had one, `ordered` the figures that stand in the order in which they were printed,
    `homes` where most figures of a row or sentence stand now.
    """

    peta: Peta
    known: Collection[str]
    standing: Collection[_Baris]
    lone: Collection[_Baris]
    ordered: Collection[int]
    homes: Mapping[_Baris, _Baris]


def find_moved(bacaan: Bacaan, pasangan: Sequence[Pasangan], peta: Peta) -> tuple[Pasangan, ...]:
    """The figures that stand in another place than that in which they were printed."""
    position = {id(satu): nomor for nomor, satu in enumerate(bacaan.angka)}
    found = sorted((satu for satu in pasangan if satu.ditemukan), key=lambda satu: position[id(satu.ditemukan[0])])
    ordered = _longest_rise([satu.cetakan.urutan for satu in found])
    sidik = {cetakan.letak.sidik for _, cetakan in list_cetakan(bacaan.manifes)}
    keadaan = _Keadaan(
        peta,
        sidik | ({letak.sidik for letak in bacaan.baris} & bacaan.manifes.ketikan.keys()),
        {(letak.tabel, letak.sidik) for letak in bacaan.baris},
        {*_lone(bacaan)},
        ordered,
        _homes(found),
    )
    exchanged = {*_exchanged([satu for satu in found if _is_home(satu, peta)], ordered)}
    return tuple(
        satu for satu in pasangan if satu.ditemukan and (satu.cetakan.urutan in exchanged or _has_moved(satu, keadaan))
    )


def _has_moved(satu: Pasangan, keadaan: _Keadaan) -> bool:
    """Whether it left its place, which is not where its row or sentence was only reworded around it."""
    semula, kini = satu.cetakan.letak, satu.ditemukan[0].letak
    expected = keadaan.peta.now(semula)
    same = kini.sidik == semula.sidik
    if kini.tabel != expected.tabel:
        return not same or not kini.tabel or kini.tabel in keadaan.peta.tabel.values()
    if kini.kolom != expected.kolom:
        return True
    if same:
        return False
    vacant = (semula.tabel, semula.sidik) in keadaan.lone and (kini.tabel, semula.sidik) in keadaan.standing
    astray = keadaan.homes[semula.tabel, semula.sidik] != (kini.tabel, kini.sidik)
    return kini.sidik in keadaan.known or vacant or (astray and satu.cetakan.urutan not in keadaan.ordered)


def _is_home(satu: Pasangan, peta: Peta) -> bool:
    return satu.ditemukan[0].letak == peta.now(satu.cetakan.letak)


def _exchanged(found: Sequence[Pasangan], ordered: Collection[int]) -> Iterator[int]:
    """Of the figures at home, those in another paragraph with the same words, or at the place of another of theirs."""
    paragraphs: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for satu in found:
        tempat = satu.ditemukan[0].tempat
        paragraphs[tempat.bagian, tempat.paragraf].append(satu.cetakan.urutan)
    for numbers in paragraphs.values():
        mixed = any(one in ordered for one in numbers)
        for number, expected in zip(numbers, sorted(numbers), strict=True):
            if number != expected or (mixed and number not in ordered):
                yield number


def _homes(found: Iterable[Pasangan]) -> dict[_Baris, _Baris]:
    """Where most figures of a row or sentence stand now, of which there are several; a single one has no home."""
    votes: defaultdict[_Baris, Counter[_Baris]] = defaultdict(Counter)
    for satu in found:
        semula, kini = satu.cetakan.letak, satu.ditemukan[0].letak
        votes[semula.tabel, semula.sidik][kini.tabel, kini.sidik] += 1
    return {place: _majority(found) for place, found in votes.items()}


def _majority(votes: Counter[_Baris]) -> _Baris:
    (place, count), *_ = votes.most_common(1)
    return place if count > 1 else (0, "")


def _lone(bacaan: Bacaan) -> Iterator[_Baris]:
    """Table and words of the rows and paragraphs of which the report had only one: their figures were in sequence."""
    numbers: defaultdict[_Baris, list[int]] = defaultdict(list)
    for _, cetakan in list_cetakan(bacaan.manifes):
        numbers[cetakan.letak.tabel, cetakan.letak.sidik].append(cetakan.urutan)
    return (place for place, same in numbers.items() if place[1] and max(same) - min(same) == len(same) - 1)


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """The longest rising sequence among distinct numbers, by patience: who is not in it left its place."""
    tails: list[int] = []
    before: dict[int, int] = {}
    for number in numbers:
        at = bisect_left(tails, number)
        if at:
            before[number] = tails[at - 1]
        tails[at : at + 1] = [number]
    kept: set[int] = set()
    last = tails[-1] if tails else None
    while last is not None:
        kept.add(last)
        last = before.get(last)
    return kept
