"""Each place where a figure was printed, beside what stands there now."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from lkip_cli.kaidah.naskah.bacaan import Bacaan, Ketikan, Terlihat, as_text, bare_number
from lkip_cli.kaidah.naskah.peta import Peta
from lkip_cli.laporan.manifes import Cetakan, Letak, Manifes, Tercatat

_NAME = re.compile(r".*?_\d+(?=\D|$)")
"""The name of a bookmark without what a program appends to that of a copy."""


@dataclass(frozen=True, slots=True)
class Pasangan:
    """A place where a figure was printed, and what was found of it: nothing, one, or several, the one at home first.

    `pengganti` is the number that stands bare where the figure is missing, `bekas` the mark that was left empty.
    """

    tercatat: Tercatat
    cetakan: Cetakan
    ditemukan: tuple[Terlihat, ...]
    pengganti: Ketikan | None = None
    bekas: Terlihat | None = None

    @property
    def hilang(self) -> bool:
        """Whether nothing stands there any more."""
        return not self.ditemukan and self.pengganti is None

    @property
    def diubah(self) -> Terlihat | Ketikan | None:
        """What stands there now where the text is another one; of a bare number only the number counts."""
        if self.ditemukan:
            satu = self.ditemukan[0]
            return satu if as_text(satu.teks) != as_text(self.cetakan.teks) else None
        if self.pengganti is None or bare_number(self.pengganti.teks) == bare_number(self.cetakan.teks):
            return None
        return self.pengganti


def list_cetakan(manifes: Manifes) -> Iterator[tuple[Tercatat, Cetakan]]:
    """Every printed place with its figure."""
    return ((satu, cetakan) for satu in manifes.angka for cetakan in satu.cetakan)


def find_angka(bacaan: Bacaan) -> dict[str, list[Terlihat]]:
    """The name of the bookmark of a printed place -> what was found of it, empty marks too, the one at home first."""
    names = _names(bacaan.manifes)
    found: defaultdict[str, list[Terlihat]] = defaultdict(list)
    for satu in bacaan.angka:
        found[names.get(satu.tanda) or _original(satu.bookmark, names)].append(satu)
    for _, cetakan in list_cetakan(bacaan.manifes):
        if len(found.get(cetakan.bookmark, ())) > 1:
            found[cetakan.bookmark].sort(key=partial(_strangeness, cetakan))
    return found


def pair(
    manifes: Manifes, found: Mapping[str, Sequence[Terlihat]], bebas: Iterable[Ketikan], peta: Peta
) -> Iterator[Pasangan]:
    """Every printed place with what was found of it, in the order of the manifest; `bebas` are the bare numbers."""
    standing = {name: tuple(satu for satu in same if as_text(satu.teks)) for name, same in found.items()}
    lacking = [cetakan for _, cetakan in list_cetakan(manifes) if not standing.get(cetakan.bookmark)]
    substitutes = _substitute(lacking, bebas, peta)
    for tercatat, cetakan in list_cetakan(manifes):
        name = cetakan.bookmark
        empty = next((satu for satu in found.get(name, ()) if not as_text(satu.teks)), None)
        yield Pasangan(tercatat, cetakan, standing.get(name, ()), substitutes.get(name), empty)


def _strangeness(semula: Cetakan, satu: Terlihat) -> tuple[bool, bool, bool]:
    """How little a figure is as it was printed."""
    letak = semula.letak
    return satu.letak.sidik != letak.sidik, satu.letak.kolom != letak.kolom, satu.teks != semula.teks


def _names(manifes: Manifes) -> dict[str, str]:
    """The tag of a control with its number, and the bookmark itself -> the bookmark."""
    names: dict[str, str] = {}
    for tercatat, cetakan in list_cetakan(manifes):
        names[f"{tercatat.singkat}#{cetakan.nomor}"] = cetakan.bookmark
        names[cetakan.bookmark] = cetakan.bookmark
    return names


def _original(bookmark: str, names: Mapping[str, str]) -> str:
    """The bookmark of which this one is a copy: LibreOffice appends `_Copy_1` to its name."""
    if bookmark in names:
        return names[bookmark]
    name = _NAME.match(bookmark)
    return names.get(name[0], bookmark) if name else bookmark


def _substitute(lacking: Iterable[Cetakan], bebas: Iterable[Ketikan], peta: Peta) -> dict[str, Ketikan]:
    """The bookmark of a missing figure -> the bare number in its place: first the same one, then in order."""
    free: defaultdict[Letak, list[Ketikan]] = defaultdict(list)
    for ketikan in bebas:
        free[ketikan.letak].append(ketikan)
    left: defaultdict[Letak, list[Cetakan]] = defaultdict(list)
    taken: dict[str, Ketikan] = {}
    for cetakan in sorted(lacking, key=lambda satu: satu.urutan):
        letak = _place(cetakan.letak, peta, free)
        same = [satu for satu in free.get(letak, ()) if bare_number(satu.teks) == bare_number(cetakan.teks)]
        if same:
            taken[cetakan.bookmark] = same[0]
            free[letak].remove(same[0])
        else:
            left[letak].append(cetakan)
    for letak, missing in left.items():
        taken.update(zip((cetakan.bookmark for cetakan in missing), free.get(letak, ()), strict=False))
    return taken


def _place(semula: Letak, peta: Peta, free: Collection[Letak]) -> Letak:
    """Where a figure belongs now: where its words still are, else where other words stand around its neighbours."""
    kini = peta.now(semula)
    return kini if kini in free else peta.reworded(semula)
