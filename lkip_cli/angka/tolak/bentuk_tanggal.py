"""The other forms in which dates are written: read only to say what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.angka.tanggal import NAMA_BULAN, build_tanggal, format_tanggal

_BULAN_LAIN = {
    "jan": 1, "january": 1, "feb": 2, "peb": 2, "pebruari": 2, "february": 2, "mar": 3, "mrt": 3, "march": 3,
    "apr": 4, "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "agu": 8, "agt": 8, "ags": 8, "agust": 8,
    "aug": 8, "august": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "october": 10, "nov": 11, "nop": 11,
    "nopember": 11, "des": 12, "dec": 12, "december": 12,
}  # fmt: skip
NOMOR_BULAN = {nama.lower(): nomor for nomor, nama in enumerate(NAMA_BULAN, 1)} | _BULAN_LAIN
"""Names of months in full, short, of the old spelling and in English, to their numbers."""

TAHUN_TERAWAL = 1900
TAHUN_TERAKHIR = 2099
_FEBRUARI = 2

_ISO = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?:[T ][0-9:.]+Z?)?")
_HARI_BULAN = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4})")
_KATA = re.compile(r"([0-9]{1,2})[-/. ]([A-Za-z]+)[-/. ]([0-9]{4})")
_KATA_INGGRIS = re.compile(r"([A-Za-z]+) ([0-9]{1,2}),? ([0-9]{4})")


@dataclass(frozen=True, slots=True)
class Hari:
    """A day as three numbers, which the calendar may not have."""

    hari: int
    bulan: int
    tahun: int

    @property
    def ditulis(self) -> str | None:
        """The day in the one form, None where it does not exist or its year is out of reach."""
        if not TAHUN_TERAWAL <= self.tahun <= TAHUN_TERAKHIR:
            return None
        tanggal = build_tanggal(self.hari, self.bulan, self.tahun)
        return format_tanggal(tanggal) if tanggal else None

    @property
    def kesalahan(self) -> str:
        """What is impossible about a day that does not exist."""
        if not 1 <= self.bulan <= len(NAMA_BULAN):
            return f"bulan {self.bulan} tidak ada"
        if not TAHUN_TERAWAL <= self.tahun <= TAHUN_TERAKHIR:
            return f"tahun {self.tahun:04d} di luar {TAHUN_TERAWAL} sampai {TAHUN_TERAKHIR}"
        tahun = f" {self.tahun}" if self.bulan == _FEBRUARI else ""
        return f"{self.hari} {NAMA_BULAN[self.bulan - 1]}{tahun} tidak ada"


def find_hari(text: str) -> tuple[Hari, ...]:
    """The days that a text in another form may mean; `03/06/2018` may mean two."""
    return tuple(dict.fromkeys(_read(text)))


def _read(text: str) -> Iterator[Hari]:
    if iso := _ISO.fullmatch(text):
        yield Hari(int(iso[4]), int(iso[3]), int(iso[1]))
    if angka := _HARI_BULAN.fullmatch(text):
        yield Hari(int(angka[1]), int(angka[3]), int(angka[4]))
        yield Hari(int(angka[3]), int(angka[1]), int(angka[4]))
    if (kata := _KATA.fullmatch(text)) and kata[2].lower() in NOMOR_BULAN:
        yield Hari(int(kata[1]), NOMOR_BULAN[kata[2].lower()], int(kata[3]))
    if (kata := _KATA_INGGRIS.fullmatch(text)) and kata[1].lower() in NOMOR_BULAN:
        yield Hari(int(kata[2]), NOMOR_BULAN[kata[1].lower()], int(kata[3]))


def find_ditulis(text: str) -> tuple[str, ...]:
    """The days that a text in another form may mean and that exist, in the one form."""
    return tuple(hari.ditulis for hari in find_hari(text) if hari.ditulis)
