"""Each reason for which a text is no date."""

from __future__ import annotations

import pytest

from lkip_cli.angka.tanggal import read_tanggal
from lkip_cli.diagnostics import Fault

DITOLAK = [
    ("Juni 2018", "LK181", None),
    ("30 Juni", "LK181", None),
    ("Jun-18", "LK181", None),
    ("02-Jan", "LK181", None),
    ("31 Juni 2018", "LK182", None),
    ("2018-06-31", "LK182", None),
    ("2018-13-45", "LK182", None),
    ("29 Februari 2018", "LK182", None),
    ("32 Juni 2018", "LK182", None),
    ("31/06/2018", "LK182", None),
    ("30 Juni 0018", "LK182", None),
    ("30/06/2018", "LK183", "30 Juni 2018"),
    ("30-06-2018", "LK183", "30 Juni 2018"),
    ("30.06.2018", "LK183", "30 Juni 2018"),
    ("06/30/2018", "LK183", "30 Juni 2018"),
    ("2018-06-30", "LK183", "30 Juni 2018"),
    ("2018-6-3", "LK183", "3 Juni 2018"),
    ("2018-06-30T00:00:00Z", "LK183", "30 Juni 2018"),
    ("03/06/2018", "LK183", None),
    ("06/06/2018", "LK183", "6 Juni 2018"),
    ("0", "LK184", None),
    ("86400", "LK184", None),
    ("1530316800", "LK184", None),
    ("43281", "LK184", None),
    ("30-Jun-2018", "LK185", "30 Juni 2018"),
    ("30 Jun 2018", "LK185", "30 Juni 2018"),
    ("30-Juni-2018", "LK185", "30 Juni 2018"),
    ("30 June 2018", "LK185", "30 Juni 2018"),
    ("June 30, 2018", "LK185", "30 Juni 2018"),
    ("30 Nopember 2018", "LK185", "30 November 2018"),
    ("30 Febuari 2018", "LK185", None),
    ("30 Juni 18", "LK186", None),
    ("30-Jun-18", "LK186", None),
    ("30/06/18", "LK186", None),
    ("05 Juni 2018", "LK187", "5 Juni 2018"),
    ("Sabtu, 30 Juni 2018", "LK188", "30 Juni 2018"),
    ("30  Juni 2018", "LK188", "30 Juni 2018"),
    ("30\u00a0Juni 2018", "LK188", "30 Juni 2018"),
    ("1 Juni 2018 - 30 Juni 2018", "LK188", None),
    ("sebelum 30 Juni 2018", "LK188", None),
    ("akhir triwulan", "LK189", None),
    ("", "LK189", None),
]


@pytest.mark.parametrize(("text", "kode", "pengganti"), DITOLAK)
def test_a_text_is_refused_for_its_own_reason(text: str, kode: str, pengganti: str | None) -> None:
    fault = _refused(text)
    assert (fault.kode, fault.pengganti) == (kode, pengganti)


@pytest.mark.parametrize(
    ("text", "kesalahan"),
    [
        ("31 Juni 2018", "31 Juni tidak ada"),
        ("2018-06-31", "31 Juni tidak ada"),
        ("29 Februari 2018", "29 Februari 2018 tidak ada"),
        ("2018-13-45", "bulan 13 tidak ada"),
        ("30 Juni 0018", "tahun 0018 di luar 1900 sampai 2099"),
    ],
)
def test_a_day_that_does_not_exist_is_named(text: str, kesalahan: str) -> None:
    assert _refused(text).ringkas == f"{kesalahan}: {text}"


def test_both_days_of_an_ambiguous_date_are_named() -> None:
    assert _refused("03/06/2018").perbaikan == "Tulis 3 Juni 2018 atau 6 Maret 2018, mana yang dimaksud."


def test_a_misspelt_month_is_answered_with_the_nearest_one() -> None:
    assert _refused("28 Febuari 2018").perbaikan.endswith("Apakah maksudnya Februari?")


def _refused(text: str) -> Fault:
    fault = read_tanggal(text)
    assert isinstance(fault, Fault)
    return fault
