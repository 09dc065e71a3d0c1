"""The triwulan of a year."""

from __future__ import annotations

import datetime as dt

import pytest

from lkip_cli.angka.periode import Periode, read_periode, read_triwulan

TW1, TW2, TW3, TW4 = (Periode(2018, n) for n in (1, 2, 3, 4))


@pytest.mark.parametrize(("text", "periode"), [("2018-TW2", TW2), ("2018-tw2", TW2), (" 2018-TW4 ", TW4)])
def test_a_period_is_read_in_any_case(text: str, periode: Periode) -> None:
    assert read_periode(text) == periode


@pytest.mark.parametrize("periode", [TW1, TW2, TW3, TW4])
def test_a_printed_period_is_read_back(periode: Periode) -> None:
    assert read_periode(str(periode)) == periode
    assert read_triwulan(periode.nama) == periode.triwulan
    assert read_triwulan(periode.singkat) == periode.triwulan


@pytest.mark.parametrize("text", ["triwulan II", "Triwulan ii", "TW II", "TW2", "tw 2", "II", "2"])
def test_a_triwulan_is_read_in_roman_or_in_digits(text: str) -> None:
    assert read_triwulan(text) == 2


def test_a_triwulan_has_the_months_of_the_calendar() -> None:
    """Triwulan I is January to March, and so on."""
    assert [(p.awal, p.akhir) for p in (TW1, TW2, TW3, TW4)] == [
        (dt.date(2018, 1, 1), dt.date(2018, 3, 31)),
        (dt.date(2018, 4, 1), dt.date(2018, 6, 30)),
        (dt.date(2018, 7, 1), dt.date(2018, 9, 30)),
        (dt.date(2018, 10, 1), dt.date(2018, 12, 31)),
    ]


def test_periods_are_ordered_in_time() -> None:
    assert sorted([Periode(2019, 1), TW2, TW1]) == [TW1, TW2, Periode(2019, 1)]
    assert TW3.sampai_dengan == (TW1, TW2, TW3)


def test_a_period_is_called_with_its_year() -> None:
    assert TW2.lengkap == "Triwulan II Tahun 2018"
