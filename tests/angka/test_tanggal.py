"""Dates as a report writes them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_cli.angka.tanggal import NAMA_BULAN, format_tanggal, parse_tanggal, read_tanggal

repeatable = settings(deadline=None, derandomize=True, database=None)


@pytest.mark.parametrize(
    ("text", "tanggal"),
    [
        ("30 Juni 2018", dt.date(2018, 6, 30)),
        ("30 juni 2018", dt.date(2018, 6, 30)),
        ("2 JANUARI 2018", dt.date(2018, 1, 2)),
        (" 29 Februari 2020 ", dt.date(2020, 2, 29)),
    ],
)
def test_a_date_is_read_with_its_month_in_full_and_in_any_case(text: str, tanggal: dt.date) -> None:
    assert read_tanggal(text) == tanggal


def test_the_months_are_the_twelve_of_the_calendar_in_order() -> None:
    assert [read_tanggal(f"1 {nama} 2018") for nama in NAMA_BULAN] == [dt.date(2018, n, 1) for n in range(1, 13)]


@repeatable
@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
def test_a_printed_date_is_read_back(tanggal: dt.date) -> None:
    assert read_tanggal(format_tanggal(tanggal)) == tanggal


@pytest.mark.parametrize(
    "text", ["30 Juni  2018", "30 Agu\u017ftus 2018", "30 Juni 2018\n", "03 Juni 2018", "1 Juni 1899"]
)
def test_nothing_but_the_one_form_is_a_date(text: str) -> None:
    assert parse_tanggal(text) is None
