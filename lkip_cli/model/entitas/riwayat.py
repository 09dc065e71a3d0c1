"""What is known of an indikator from before the years of the data folder, and from outside the agency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lkip_cli.model.nilai import Nilai


@dataclass(frozen=True, slots=True)
class AngkaRiwayat:
    """The realisasi of a whole year, in the satuan of the indikator; `target` None: not known."""

    nilai: Nilai
    sumber: str
    target: Nilai | None = None
    catatan: str = ""


@dataclass(frozen=True, slots=True)
class StandarNasional:
    """The national standard of an indikator, in its satuan."""

    nilai: Nilai
    sumber: str


@dataclass(frozen=True, slots=True)
class Riwayat:
    """The past of an indikator: realisasi by year, ascending; `terbaca` is False where it could not be read."""

    realisasi: Mapping[int, AngkaRiwayat] = field(default_factory=dict)
    standar_nasional: StandarNasional | None = None
    terbaca: bool = True
