"""All figures of a year up to a quarter, by tag: those that were computed, and those that the report prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.asal.turunan import is_single_part
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.medan import read_angka


def list_figures(bahan: Bahan, konteks: object) -> dict[str, Hitungan]:
    """Every figure by its tag: of each quarter as far as the report, and what `konteks` (the report) prints besides."""
    found: dict[str, Hitungan] = {}
    for nomor, hasil in bahan.hasil.items():
        _add(found, _computed(hasil))
        triwulan = bahan.kinerja.triwulan.get(nomor)
        _add(found, (read_angka(bahan.kinerja, hasil, kode) for kode in (triwulan.angka if triwulan else ())))
    _add(found, list_printed(konteks).values())
    return found


def list_printed(konteks: object) -> dict[str, Hitungan]:
    """The figures that a report may print, in the order of its context, by tag."""
    return {angka.tag: angka.hitungan for angka in _printed(konteks) if angka.hitungan is not None}


def _add(found: dict[str, Hitungan], figures: Iterable[Hitungan]) -> None:
    for hitungan in figures:
        found.setdefault(hitungan.tag, hitungan)


def _computed(value: object) -> Iterator[Hitungan]:
    """The figures anywhere in what was computed; inputs belong to their figure and are not listed.

    Nor is a side of a ratio that is one data dasar: it is the figure of that.
    """
    if isinstance(value, Hitungan):
        if not is_single_part(value):
            yield value
        return
    for part in _parts(value):
        yield from _computed(part)


def _printed(value: object) -> Iterator[Angka]:
    """The figures anywhere in a context."""
    if isinstance(value, Angka):
        yield value
        return
    for part in _parts(value):
        yield from _printed(part)


def _parts(value: object) -> Iterable[object]:
    """What a mapping, a list or a record holds; nothing of a text or a number."""
    if isinstance(value, Mapping):
        return value.values()
    if isinstance(value, list | tuple):
        return value
    if is_dataclass(value):
        return [getattr(value, field.name) for field in fields(value)]
    return ()
