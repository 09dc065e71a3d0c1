"""Figures as a page shows them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkip_cli.angka.cetak import format_angka, format_nilai, format_persen, format_rupiah, read_cetak, terbilang


@pytest.mark.parametrize(
    ("nilai", "desimal", "cetak"),
    [
        ("1234567.89", 2, "1.234.567,89"),
        ("1234567.895", 2, "1.234.567,90"),
        ("0", 2, "0,00"),
        ("-0.001", 2, "0,00"),
        ("-1234.5", 1, "-1.234,5"),
        ("2.5", 0, "3"),
        ("85000", 0, "85.000"),
        ("999", 0, "999"),
        ("100000000000000000000000000000000", 1, "100.000.000.000.000.000.000.000.000.000.000,0"),
    ],
)
def test_a_figure_has_dots_for_thousands_and_a_comma_for_decimals(nilai: str, desimal: int, cetak: str) -> None:
    assert format_angka(Decimal(nilai), desimal) == cetak


@pytest.mark.parametrize("nilai", ["1234567.89", "98405", "98.405", "0.00", "-2400000", "-0.50", "3872961950"])
def test_a_printed_figure_reads_back_as_what_it_was(nilai: str) -> None:
    assert str(read_cetak(format_nilai(Decimal(nilai)))) == nilai


@pytest.mark.parametrize("teks", ["-", "", "[belum ada]", "A", "3 – 5", "Rp5.000", "98.40"])
def test_a_text_that_is_no_printed_figure_reads_as_none(teks: str) -> None:
    assert read_cetak(teks) is None


@pytest.mark.parametrize(
    ("nilai", "cetak"), [("90.19", "90,19"), ("3.10", "3,10"), ("80", "80"), ("45096", "45.096"), ("8E+3", "8.000")]
)
def test_a_target_is_printed_with_the_decimals_that_it_was_written_with(nilai: str, cetak: str) -> None:
    assert format_nilai(Decimal(nilai)) == cetak


def test_rupiah_are_whole_and_carry_their_sign_only_where_asked() -> None:
    assert format_rupiah(Decimal(217058100)) == "217.058.100"
    assert format_rupiah(Decimal(217058100), tanda=True) == "Rp217.058.100"
    assert format_rupiah(Decimal(-5000), tanda=True) == "-Rp5.000"
    assert format_rupiah(Decimal("-0.4"), tanda=True) == "Rp0"


def test_a_percentage_has_two_decimals_unless_told_otherwise() -> None:
    assert format_persen(Decimal("98.039"), tanda=True) == "98,04%"
    assert format_persen(Decimal(100)) == "100,00"
    assert format_persen(Decimal("98.039"), 1) == "98,0"


@pytest.mark.parametrize(
    ("n", "kata"),
    [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (13, "tiga belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (25, "dua puluh lima"),
        (100, "seratus"),
        (101, "seratus satu"),
        (111, "seratus sebelas"),
        (200, "dua ratus"),
        (999, "sembilan ratus sembilan puluh sembilan"),
        (1000, "1.000"),
        (-3, "-3"),
    ],
)
def test_small_numbers_are_written_in_words(n: int, kata: str) -> None:
    assert terbilang(n) == kata


def test_every_number_in_words_is_another_text() -> None:
    assert len({terbilang(n) for n in range(1000)}) == 1000
