"""The versions of the Perjanjian Kinerja and of the pagu: the one in force, and figures listed by version."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from lkip_cli.banding.angka import Baris, compare_angka
from lkip_cli.banding.pasangan import Pasangan, Sisi
from lkip_cli.banding.perubahan import Perubahan, Pokok
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.versi import find_in_force
from lkip_cli.model.entitas import Dokumen, Versi

Ambil = Callable[[Dokumen], tuple[Versi, ...]]
BELUM_ADA = "belum ada"


@dataclass(frozen=True, slots=True)
class Listed:
    """Rows of one thing by version (or year): the words before the name, the weight, and the names by key."""

    pokok: Pokok
    medan: str
    bobot: int
    names: Mapping[str, str]


def compare_listed(
    pasangan: Pasangan, listed: Listed, lama: Mapping[str, Hitungan], baru: Mapping[str, Hitungan]
) -> Iterator[Perubahan]:
    """The row of each key that one side has; a figure that the other side does not list is not there, and not zero."""
    for key, nama in listed.names.items():
        baris = Baris(listed.pokok, f"{listed.medan} {nama}", listed.bobot)
        yield from compare_optional(pasangan, baris, lama.get(key), baru.get(key))


def compare_optional(
    pasangan: Pasangan, baris: Baris, lama: Hitungan | None, baru: Hitungan | None
) -> Iterator[Perubahan]:
    """The row of a figure that a side may not have at all; none where neither has it."""
    if lama is not None and baru is not None:
        yield from compare_angka(pasangan, baris, lama, baru)
    elif lama is not None or baru is not None:
        yield Perubahan(baris.pokok, baris.medan, lama, baru, baris.bobot)


def compare_versi(pasangan: Pasangan, ambil: Ambil, medan: str, bobot: int) -> Iterator[Perubahan]:
    """The row of the version in force, by its name, where it is another one."""
    lama, baru = (in_force(sisi, ambil) for sisi in (pasangan.lama, pasangan.baru))
    if (lama and lama.kode) != (baru and baru.kode):
        yield Perubahan(pasangan.dinas, medan, _name(lama), _name(baru), bobot)


def in_force(sisi: Sisi, ambil: Ambil) -> Versi | None:
    """The version in force at the end of the quarter."""
    return next(reversed(find_in_force(ambil(sisi.kinerja.dokumen), sisi.periode)), None)


def _name(versi: Versi | None) -> str:
    return versi.nama if versi else BELUM_ADA


def names_of(pasangan: Pasangan, ambil: Ambil) -> dict[str, str]:
    """The names of all versions by kode, as the new side calls them."""
    return {
        versi.kode: f"“{versi.nama}”"
        for sisi in (pasangan.lama, pasangan.baru)
        for versi in ambil(sisi.kinerja.dokumen)
    }
