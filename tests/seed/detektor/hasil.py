"""What a detector says: what it looked at, and what is wrong there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tests.seed.naskah import Naskah


@dataclass(frozen=True)
class Hasil:
    """`dilihat` counts what was compared, so that a detector that saw nothing does not pass for one content."""

    dilihat: int
    temuan: list[str]


Detektor = Callable[[Naskah], Hasil]


def find_contradictions(fakta: Iterable[tuple[str, str, str]]) -> Hasil:
    """Facts as (of what, value, place): what has two values; empty values say nothing."""
    values: dict[str, dict[str, str]] = defaultdict(dict)
    seen: dict[str, int] = defaultdict(int)
    for nama, nilai, tempat in fakta:
        if nama and nilai:
            values[nama].setdefault(nilai, tempat)
            seen[nama] += 1
    temuan = [f"{nama}: {places}" for nama, places in values.items() if len(places) > 1]
    return Hasil(sum(count > 1 for count in seen.values()), temuan)


def find_strangers(names: Iterable[tuple[str, str]], register: Iterable[str]) -> Hasil:
    """Names as (name, place): those that the register does not hold."""
    known = set(register)
    listed = list(names)
    return Hasil(len(listed), [f"{nama} ({tempat})" for nama, tempat in listed if nama not in known])


def collect(*parts: Hasil) -> Hasil:
    """Several results as one."""
    return Hasil(sum(part.dilihat for part in parts), [satu for part in parts for satu in part.temuan])
