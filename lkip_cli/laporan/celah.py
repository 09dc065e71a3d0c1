"""Figures that are missing although nobody declared them absent: a dash, which a draft turns into words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeVar

from lkip_cli.capaian.figur import TIDAK_TERBACA
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Diagnostic, Tingkat
from lkip_cli.laporan.cetak import Sorot
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen

T = TypeVar("T")

BELUM_ADA = Sorot("[belum ada]")
TAK_TERBACA = Sorot("[tidak terbaca]")


class Celah(str):
    """The dash of a figure that could not be known, and the figures because of which it could not."""

    __slots__ = ("sebab",)

    sebab: tuple[Hitungan, ...]


def make_gap(dash: str, hitungan: Hitungan) -> str:
    """The dash for a figure without value: as it is where the figure was declared absent, else a Celah."""
    if isinstance(hitungan.nilai, Absen):
        return dash
    gap = Celah(dash)
    gap.sebab = tuple(_find_sources(hitungan))
    return gap


def _find_sources(hitungan: Hitungan) -> Iterator[Hitungan]:
    lacking = [part for part in hitungan.masukan if part.tepat is None and not isinstance(part.nilai, Absen)]
    for part in lacking:
        yield from _find_sources(part)
    if not lacking:
        yield hitungan


def list_open(kinerja: Kinerja, found: Iterable[Diagnostic]) -> frozenset[str]:
    """The kode that an error is about; of a bidang those of all that it reports on."""
    named = {one.entitas for one in found if one.tingkat is Tingkat.KESALAHAN and one.entitas}
    bidang = {kode: one.bidang for kode, one in kinerja.indikator.items()}
    bidang |= {kode: one.bidang for kode, one in kinerja.kegiatan.items()}
    bidang |= {kode: one.bidang for kode, one in kinerja.data_dasar.items()}
    return frozenset(named | {kode for kode, one in bidang.items() if one in named})


def show_gaps(value: T, terbuka: Collection[str]) -> T:
    """The same dicts and lists in which the dashes behind which an error stands say what is missing.

    `terbuka` are the kode of `list_open`. A figure that could not be read always has an error.
    """
    shown: object = value
    if isinstance(value, Celah):
        shown = _words(value, terbuka)
    elif isinstance(value, Mapping):
        shown = {key: show_gaps(part, terbuka) for key, part in value.items()}
    elif isinstance(value, list):
        shown = [show_gaps(part, terbuka) for part in value]
    return shown  # type: ignore[return-value]  # a Celah becomes another text, the rest keeps its type


def _words(gap: Celah, terbuka: Collection[str]) -> str:
    if any(sebab.rumus == TIDAK_TERBACA for sebab in gap.sebab):
        return TAK_TERBACA
    return BELUM_ADA if any(sebab.kode in terbuka for sebab in gap.sebab) else str(gap)
