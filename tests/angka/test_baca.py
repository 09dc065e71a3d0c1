"""What a text means as a figure, and what it may never mean."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_cli.angka.baca import read_angka
from lkip_cli.angka.cetak import format_nilai, format_rupiah
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Fault

BULAT, DESIMAL, PERSEN, RUPIAH, PREDIKAT = (
    JenisAngka.BULAT,
    JenisAngka.DESIMAL,
    JenisAngka.PERSEN,
    JenisAngka.RUPIAH,
    JenisAngka.PREDIKAT,
)
repeatable = settings(deadline=None, derandomize=True, database=None)

DITERIMA = [
    ("85.000", RUPIAH, "85000"),
    ("45.096", BULAT, "45096"),
    ("117.115", BULAT, "117115"),
    ("4.239", BULAT, "4239"),
    ("950", BULAT, "950"),
    ("1.579.400", RUPIAH, "1579400"),
    ("8.950.000", RUPIAH, "8950000"),
    ("8.950.000,-", RUPIAH, "8950000"),
    ("8950000,-", RUPIAH, "8950000"),
    ("Rp 8.950.000", RUPIAH, "8950000"),
    ("Rp8.950.000", RUPIAH, "8950000"),
    ("Rp 8.950.000,-", RUPIAH, "8950000"),
    ("8.950.000,00", RUPIAH, "8950000"),
    ("8950000", RUPIAH, "8950000"),
    ("0", RUPIAH, "0"),
    ("0,-", RUPIAH, "0"),
    ("-5.000", RUPIAH, "-5000"),
    ("-Rp 5.000", RUPIAH, "-5000"),
    ("Rp -5.000", RUPIAH, "-5000"),
    ("1.000.000.000.000.000", RUPIAH, "1000000000000000"),
    ("3,15", DESIMAL, "3.15"),
    ("3,10", PERSEN, "3.10"),
    ("3,10", DESIMAL, "3.10"),
    ("0,20", PERSEN, "0.20"),
    ("90,91%", PERSEN, "90.91"),
    ("5%", PERSEN, "5"),
    ("5 %", PERSEN, "5"),
    ("37,962", DESIMAL, "37.962"),
    ("1.234.567,89", DESIMAL, "1234567.89"),
    ("1.234.567", DESIMAL, "1234567"),
    ("98405", DESIMAL, "98405"),
    ("98,405", DESIMAL, "98.405"),
    ("98.405,0", DESIMAL, "98405.0"),
    ("-3,5", DESIMAL, "-3.5"),
    ("65,20", PREDIKAT, "65.20"),
    ("  85.000 ", BULAT, "85000"),
    ("-0", BULAT, "0"),
    ("-0,00", PERSEN, "0.00"),
    ("0,1", DESIMAL, "0.1"),
    ("999999999999999999", BULAT, "999999999999999999"),
    ("0,123456789012", DESIMAL, "0.123456789012"),
]


@pytest.mark.parametrize(("text", "jenis", "nilai"), DITERIMA)
def test_a_figure_in_the_notation_is_read_exactly(text: str, jenis: JenisAngka, nilai: str) -> None:
    """The Decimal is compared with its decimals: 3,10 keeps its zero."""
    assert str(read_angka(text, jenis)) == nilai


SALAH_BACA = [
    ("85.000", RUPIAH, {"85", "85.0", "85.000"}),
    ("8.950.000,-", RUPIAH, {"8.95"}),
    ("3,900,000", RUPIAH, {"3", "3.9", "3900000"}),
    ("152.677.25", RUPIAH, {"15267725", "152677.25", "152677250"}),
    ("37,962", RUPIAH, {"37.962", "37", "37962", "37962000"}),
    ("4,70", PERSEN, {"470", "4"}),
    ("3,10", PERSEN, {"310", "3"}),
    ("1.77", PERSEN, {"177", "1.77"}),
    ("0.50", PERSEN, {"50", "050", "0.50"}),
    ("0.33", PERSEN, {"33", "0.33"}),
    ("3.10", PERSEN, {"310", "3.1", "3.10"}),
    ("62.6", PERSEN, {"626", "62.6"}),
    ("90,", PERSEN, {"90"}),
    ("010", RUPIAH, {"8", "10"}),
    ("1e3", RUPIAH, {"1000", "13"}),
    ("1_000", RUPIAH, {"1000"}),
    ("0x1F", RUPIAH, {"31", "1"}),
    ("12:30", RUPIAH, {"750", "1230"}),
    ("True", RUPIAH, {"1"}),
    ("-", RUPIAH, {"0"}),
    ("nihil", RUPIAH, {"0"}),
    ("#N/A", RUPIAH, {"0", "42"}),
    ("78 94", RUPIAH, {"7894", "78"}),
    ("45.096\t47.353", BULAT, {"45096", "4509647353", "47353"}),
    ("160 org", BULAT, {"160"}),
    ("3 juta", RUPIAH, {"3", "3000000"}),
]


@pytest.mark.parametrize(("text", "jenis", "salah"), SALAH_BACA)
def test_what_one_line_parsers_make_of_a_figure_never_comes_out(text: str, jenis: JenisAngka, salah: set[str]) -> None:
    nilai = read_angka(text, jenis)
    assert isinstance(nilai, Fault) or str(nilai) not in salah


def test_quoted_and_unquoted_figures_differ_in_nothing() -> None:
    """The reader hands over the text without its quotes; spaces that only quotes keep do not count."""
    assert read_angka(" 85.000 ", RUPIAH) == read_angka("85.000", RUPIAH) == Decimal(85000)


def test_the_offset_of_a_refusal_counts_the_spaces_in_front() -> None:
    fault = read_angka("  3.15", DESIMAL)
    assert isinstance(fault, Fault)
    assert fault.offset == len("  3")


def test_written_alike_or_not_equal_values_are_equal() -> None:
    """A comparison of two revisions shows no change between 8.950.000,- and 8950000, or 3,1 and 3,10."""
    assert read_angka("8.950.000,-", RUPIAH) == read_angka("8950000", RUPIAH)
    assert read_angka("3,1", PERSEN) == read_angka("3,10", PERSEN)


bilangan = st.integers(-(10**15), 10**15)
desimal = st.decimals(-(10**17), 10**17, allow_nan=False, allow_infinity=False, places=3) | st.decimals(
    -1000, 1000, allow_nan=False, allow_infinity=False, places=12
)


@repeatable
@given(bilangan)
def test_printed_rupiah_is_read_back_with_and_without_its_signs(nilai: int) -> None:
    cetak = format_rupiah(Decimal(nilai))
    spellings = [cetak, f"{cetak},-", f"{cetak},00", str(nilai), format_rupiah(Decimal(nilai), tanda=True)]
    assert [read_angka(text, RUPIAH) for text in spellings] == [Decimal(nilai)] * len(spellings)


@repeatable
@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_printed_whole_numbers_are_read_back(nilai: int) -> None:
    assert read_angka(format_nilai(Decimal(nilai)), BULAT) == Decimal(nilai)


@repeatable
@given(desimal)
def test_printed_decimals_are_read_back_with_their_zeros(nilai: Decimal) -> None:
    baca = read_angka(format_nilai(nilai), DESIMAL)
    assert isinstance(baca, Decimal)
    assert baca == nilai
    assert baca.as_tuple().exponent == nilai.as_tuple().exponent


@repeatable
@given(st.text("0123456789.,- %", max_size=14), st.sampled_from(JenisAngka))
def test_a_text_is_refused_or_keeps_every_digit(text: str, jenis: JenisAngka) -> None:
    """No silent guess: what is read prints with the very digits that were written."""
    nilai = read_angka(text, jenis)
    if isinstance(nilai, Fault):
        assert nilai.kode.startswith("LK1")
        return
    sen = jenis is RUPIAH and text.strip(" ").endswith(",00")
    assert _digits(format_nilai(nilai)) == _digits(text.strip(" ").removesuffix(",00") if sen else text)


def _digits(text: str) -> str:
    return "".join(c for c in text if c in "0123456789")
