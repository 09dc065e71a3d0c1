"""The figures of a published report, held so that a later change is seen."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.angka.periode import Periode
from lkip_cli.model.nilai import Ralat

NamaTerbit = tuple[str, str, str]
"""Names a published figure: bagian (`indikator`), kode, medan (`capaian`); an empty medan means the kode itself."""


@dataclass(frozen=True, slots=True)
class RalatTerbit:
    """A correction as a report printed it: which figure of which earlier report, as printed then and now."""

    periode: Periode
    nama: NamaTerbit
    semula: str
    menjadi: str
    ralat: Ralat


@dataclass(frozen=True, slots=True)
class Pembukaan:
    """Why a lock was opened; `identitas` is that of the report it had held."""

    alasan: str
    tanggal: datetime.date | None
    identitas: str


@dataclass(frozen=True, slots=True)
class Kunci:
    """The lock of a quarter; `terbit` are the published figures as printed, in the order of the file.

    `identitas` is that of the report (sha256), `dikunci` the day that was given on
    locking, `setelah` the earlier quarters that had a lock then. An open lock
    (`terkunci` False) keeps its figures and judges nothing.
    """

    periode: Periode
    instansi: str
    identitas: str
    terbit: Mapping[NamaTerbit, str]
    tanggal_laporan: datetime.date | None = None
    dikunci: datetime.date | None = None
    terkunci: bool = True
    ralat: tuple[RalatTerbit, ...] = ()
    riwayat: tuple[Pembukaan, ...] = ()
    setelah: tuple[Periode, ...] = ()
