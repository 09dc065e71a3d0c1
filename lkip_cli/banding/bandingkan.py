"""Every comparison run, and its rows in the order of their weight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lkip_cli.banding.entitas import ENTITAS
from lkip_cli.banding.jenis import MODUL
from lkip_cli.banding.pasangan import Pasangan
from lkip_cli.banding.perubahan import Perubahan, Pokok
from lkip_cli.capaian.hasil import DINAS


@dataclass(frozen=True, slots=True)
class Kelompok:
    """The rows of one comparison under its heading."""

    jenis: str
    judul: str
    perubahan: tuple[Perubahan, ...]


@dataclass(frozen=True, slots=True)
class Banding:
    """Two sides, and all rows that came of them."""

    pasangan: Pasangan
    perubahan: list[Perubahan]


def compare_pasangan(pasangan: Pasangan) -> list[Perubahan]:
    """All rows, the unchanged figures too, the heaviest first; rows of one weight in the order of the data."""
    rows = [replace(row, jenis=_name(modul.__name__)) for modul in MODUL for row in modul.compare(pasangan)]
    return sorted(rows, key=lambda row: -row.bobot)


def group_perubahan(perubahan: Sequence[Perubahan]) -> list[Kelompok]:
    """The rows under the headings of their comparisons, the comparison with the heaviest row first.

    Rows about one thing stand together, where the first of them would stand.
    """
    judul = {_name(modul.__name__): modul.JUDUL for modul in MODUL}
    groups: dict[str, dict[Pokok, list[Perubahan]]] = {}
    for row in perubahan:
        groups.setdefault(row.jenis, {}).setdefault(row.pokok, []).append(row)
    return [
        Kelompok(jenis, judul[jenis], tuple(row for rows in members.values() for row in rows))
        for jenis, members in groups.items()
    ]


def list_kode(pasangan: Pasangan) -> Iterator[str]:
    """Every kode that a change could be about, on either side."""
    yield DINAS
    for sisi in (pasangan.lama, pasangan.baru):
        for ambil in ENTITAS.values():
            yield from ambil(sisi.kinerja)
        yield from sisi.triwulan.angka


def _name(modul: str) -> str:
    return modul.rpartition(".")[2]
