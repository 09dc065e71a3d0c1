"""Values of the plan and of the quarters after they have been read by their satuan."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lkip_cli.diagnostics import Gagal


class KataAbsen(StrEnum):
    """The words that say why there is no figure; absent is never zero."""

    BELUM_DIUKUR = "belum diukur"
    DIUKUR_TRIWULAN_IV = "diukur triwulan IV"
    TIDAK_ADA_DATA = "tidak ada data"
    TIDAK_DIANGGARKAN = "tidak dianggarkan"
    TIDAK_ADA = "tidak ada"
    BELUM_DITETAPKAN = "belum ditetapkan"


@dataclass(frozen=True, slots=True)
class Absen:
    """No figure, and the word that says so."""

    kata: KataAbsen


@dataclass(frozen=True, slots=True)
class Rentang:
    """A target with a lower and an upper bound, both inside."""

    minimal: Decimal
    maksimal: Decimal


@dataclass(frozen=True, slots=True)
class Huruf:
    """A step of a predikat, as in `BB` or `WTP`."""

    kode: str


Nilai = Decimal | Huruf | Absen | Gagal
"""A figure, a step of a predikat, a declared absence, or an entry that could not be read."""

NilaiTarget = Nilai | Rentang


@dataclass(frozen=True, slots=True)
class Ralat:
    """The correction of a figure that was already published."""

    alasan: str
    dasar: str
    tanggal: datetime.date


@dataclass(frozen=True, slots=True)
class Isian:
    """A figure as a bidang fills it in: the value and what stands beside it."""

    nilai: Nilai
    data_per: datetime.date | None = None
    sumber: str = ""
    catatan: str = ""
    alasan: str = ""
    tanpa_rincian: str = ""
    ralat: Ralat | None = None
