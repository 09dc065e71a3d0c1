"""The reporting period: a triwulan of a year, and how it is written."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from lkip_cli.angka.tolak import refuse_periode, refuse_triwulan
from lkip_cli.diagnostics import Fault

ROMAWI = ("", "I", "II", "III", "IV")

POLA_PERIODE = "((?:19|20)[0-9]{2})-TW([1-4])"
"""What a period looks like, in any case."""
POLA_TRIWULAN = "(?:(?:triwulan|TW) ?)?([1-4]|I{1,3}|IV)"
"""What a triwulan looks like, in any case."""

_PERIODE = re.compile(POLA_PERIODE, re.IGNORECASE | re.ASCII)
_TRIWULAN = re.compile(POLA_TRIWULAN, re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Periode:
    """Triwulan 1 to 4 of a year; ordered in time."""

    tahun: int
    triwulan: int

    def __str__(self) -> str:
        """The key form, as in `2018-TW2`."""
        return f"{self.tahun}-TW{self.triwulan}"

    @property
    def romawi(self) -> str:
        """The number of the triwulan in roman, as in `II`."""
        return ROMAWI[self.triwulan]

    @property
    def nama(self) -> str:
        """As written in a report: `Triwulan II`."""
        return f"Triwulan {self.romawi}"

    @property
    def lengkap(self) -> str:
        """With its year, as in `Triwulan II Tahun 2018`."""
        return f"{self.nama} Tahun {self.tahun}"

    @property
    def singkat(self) -> str:
        """As written in a column head: `TW II`."""
        return f"TW {self.romawi}"

    @property
    def awal(self) -> dt.date:
        """The first day."""
        return dt.date(self.tahun, self.triwulan * 3 - 2, 1)

    @property
    def akhir(self) -> dt.date:
        """The last day."""
        bulan = self.triwulan * 3
        return dt.date(self.tahun, bulan, calendar.monthrange(self.tahun, bulan)[1])

    @property
    def sampai_dengan(self) -> tuple[Periode, ...]:
        """The triwulan of this year up to and with this one."""
        return tuple(Periode(self.tahun, n) for n in range(1, self.triwulan + 1))


def read_periode(text: str) -> Periode | Fault:
    """The period written as `2018-TW2`, in any case, or why it is none."""
    isi = text.strip(" ")
    cocok = _PERIODE.fullmatch(isi)
    return Periode(int(cocok[1]), int(cocok[2])) if cocok else refuse_periode(isi)


def read_triwulan(text: str) -> int | Fault:
    """The number 1 to 4 of `triwulan II`, `TW II`, `II` or `2`, in any case, or why it is none."""
    isi = text.strip(" ")
    cocok = _TRIWULAN.fullmatch(isi)
    if not cocok:
        return refuse_triwulan(isi)
    nomor = cocok[1].upper()
    return ROMAWI.index(nomor) if nomor in ROMAWI else int(nomor)
