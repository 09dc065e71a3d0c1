"""The plan in print order: sasaran of the renstra, their indikator, the kegiatan that support them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lkip_cli.model.entitas import Indikator, Kegiatan, Sasaran
from lkip_cli.model.kinerja import Kinerja


@dataclass(frozen=True, slots=True)
class Cabang:
    """One row of the plan; a part is None where nothing stands there."""

    sasaran: Sasaran | None
    indikator: Indikator | None
    kegiatan: Kegiatan | None


def walk(
    sasaran: Mapping[str, Sasaran], indikator: Iterable[Indikator], kegiatan: Iterable[Kegiatan]
) -> Iterator[Cabang]:
    """The rows of the plan: one per kegiatan, one for an indikator that none of `kegiatan` supports.

    Kegiatan that support none of `indikator` come last, so that no pagu is ever left out.
    """
    per_sasaran = group_indikator(indikator)
    per_indikator = group_kegiatan(kegiatan)
    for kode, entitas in sasaran.items():
        for satu in per_sasaran.get(kode, []):
            pendukung: list[Kegiatan | None] = [*per_indikator.pop(satu.kode, [])]
            for penopang in pendukung or [None]:
                yield Cabang(entitas, satu, penopang)
    for sisa in per_indikator.values():
        for lepas in sisa:
            yield Cabang(None, None, lepas)


def group_indikator(indikator: Iterable[Indikator]) -> dict[str, list[Indikator]]:
    """The indikator by kode of their sasaran, in file order."""
    groups: dict[str, list[Indikator]] = {}
    for satu in indikator:
        groups.setdefault(satu.sasaran, []).append(satu)
    return groups


def group_kegiatan(kegiatan: Iterable[Kegiatan]) -> dict[str, list[Kegiatan]]:
    """The kegiatan by kode of the indikator that they support, in file order."""
    groups: dict[str, list[Kegiatan]] = {}
    for satu in kegiatan:
        groups.setdefault(satu.mendukung, []).append(satu)
    return groups


def leaves(kegiatan: Mapping[str, Kegiatan]) -> list[Kegiatan]:
    """The kegiatan that hold money: those without sub kegiatan."""
    parents = {satu.induk for satu in kegiatan.values()}
    return [satu for satu in kegiatan.values() if satu.kode not in parents]


def list_iku(kinerja: Kinerja) -> list[Indikator]:
    """The indikator kinerja utama in print order."""
    per_sasaran = group_indikator(satu for satu in kinerja.indikator.values() if satu.iku)
    return [satu for kode in kinerja.renstra.sasaran for satu in per_sasaran.get(kode, [])]
