"""A finished report -> what it records of its sources."""

from __future__ import annotations

from dataclasses import dataclass

from lkip_cli.laporan.manifes import Jejak, Manifes, Revisi
from lkip_cli.word.manifes.bagian import find_manifes, find_revisi
from lkip_cli.word.package.package import Package
from lkip_cli.word.package.read import read_package

TANPA_CATATAN = Manifes(Jejak("", "", "", "", ""), None, ())
"""What a report records that records nothing."""


@dataclass(frozen=True, slots=True)
class Rekaman:
    """What a report records; `rusak` says why its manifest cannot be read, where it is broken (then that is empty)."""

    manifes: Manifes
    revisi: Revisi
    rusak: str = ""


def read_rekaman(docx: bytes) -> Rekaman | None:
    """The record of a Word file, an empty one where it has none; None for what is no readable Word file."""
    package, _ = read_package(docx, "laporan.docx")
    return None if package is None else record_of(package)


def record_of(package: Package) -> Rekaman:
    """The same of an opened file."""
    try:
        manifes = find_manifes(package)
    except ValueError as broken:
        return Rekaman(TANPA_CATATAN, Revisi(), str(broken))
    return Rekaman(manifes or TANPA_CATATAN, find_revisi(package))
