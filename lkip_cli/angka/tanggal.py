"""Dates as they are written in a report: `30 Juni 2018`."""

from __future__ import annotations

import datetime as dt
import re

from lkip_cli.angka.tolak import refuse_tanggal
from lkip_cli.diagnostics import Fault

NAMA_BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
"""The months in order; the number of a month is its index plus 1."""

POLA_TANGGAL = rf"[1-9][0-9]? (?:{'|'.join(NAMA_BULAN)}) (?:19|20)[0-9]{{2}}"
"""What a date looks like; month names are read in any case."""

_BENTUK = re.compile(POLA_TANGGAL, re.IGNORECASE | re.ASCII)
_NOMOR_BULAN = {nama.lower(): nomor for nomor, nama in enumerate(NAMA_BULAN, 1)}


def read_tanggal(text: str) -> dt.date | Fault:
    """The date written as `30 Juni 2018`, month name in full and in any case, or why it is none.

    Spaces at the ends do not count. Figures only (`30/06/2018`), short names and days
    that do not exist are refused.
    """
    isi = text.strip(" ")
    tanggal = parse_tanggal(isi)
    return refuse_tanggal(isi) if tanggal is None else tanggal


def parse_tanggal(text: str) -> dt.date | None:
    """The date of a text in the one form, None where the form or the day is wrong."""
    if not _BENTUK.fullmatch(text):
        return None
    hari, bulan, tahun = text.split(" ")
    return build_tanggal(int(hari), _NOMOR_BULAN[bulan.lower()], int(tahun))


def build_tanggal(hari: int, bulan: int, tahun: int) -> dt.date | None:
    """The date of three numbers, None where the calendar has no such day."""
    try:
        return dt.date(tahun, bulan, hari)
    except ValueError:
        return None


def format_tanggal(tanggal: dt.date) -> str:
    """The date as `30 Juni 2018`."""
    return f"{tanggal.day} {NAMA_BULAN[tanggal.month - 1]} {tanggal.year}"
