"""Which version of the Perjanjian Kinerja or of the pagu is in force."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import TypeVar

from lkip_cli.angka.periode import Periode
from lkip_cli.model.entitas import Versi

T = TypeVar("T")


def find_in_force(versi: tuple[Versi, ...], periode: Periode) -> tuple[Versi, ...]:
    """The versions that had taken effect by the last day of `periode`, oldest first: the last one is in force."""
    akhir = periode.akhir
    return tuple(sorted((satu for satu in versi if satu.berlaku <= akhir), key=attrgetter("berlaku")))


def find_first(versi: tuple[Versi, ...]) -> Versi | None:
    """The oldest version (murni), or None where there is none."""
    return min(versi, key=attrgetter("berlaku"), default=None)


def pick(nilai: Mapping[str, T], in_force: tuple[Versi, ...]) -> tuple[Versi, T] | None:
    """The newest value with its version, of those in force; a version that is not listed keeps the one before.

    None where the first value belongs to a version that takes effect later.
    """
    return next(((satu, nilai[satu.kode]) for satu in reversed(in_force) if satu.kode in nilai), None)
