"""Options that several commands share."""

from __future__ import annotations

import pytest
import typer

from lkip_cli.cli.options import (
    FORMAT,
    parse_format,
    parse_keluaran,
    parse_kode,
    parse_lampiran,
    parse_nomor_halaman,
    parse_one_of,
    parse_simpan,
    parse_tahun,
    parse_triwulan,
)
from lkip_cli.diagnostics.formats import format_names


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("4", 4), ("II", 2), ("iii", 3)])
def test_a_quarter_may_be_arabic_or_roman(text: str, number: int) -> None:
    """As people write it."""
    assert parse_triwulan(text) == number


@pytest.mark.parametrize("text", ["0", "5", "dua", "", "2.0"])
def test_anything_else_is_no_quarter(text: str) -> None:
    """The message says what to write."""
    with pytest.raises(typer.BadParameter, match="Tulis 1, 2, 3, atau 4"):
        parse_triwulan(text)


@pytest.mark.parametrize("text", ["18", "2018a", "٢٠١٨", "20188"])
def test_a_year_has_four_digits(text: str) -> None:
    """Two digits are not guessed at."""
    with pytest.raises(typer.BadParameter, match="empat angka"):
        parse_tahun(text)


def test_page_numbers_are_auto_yes_or_no() -> None:
    """A closed choice."""
    assert parse_nomor_halaman("ya") == "ya"
    with pytest.raises(typer.BadParameter):
        parse_nomor_halaman("yes")


def test_the_help_names_every_format_without_loading_one() -> None:
    assert format_names() == FORMAT


def test_a_format_is_named_in_small_or_large_letters() -> None:
    assert parse_format(" JSON ") == "json"
    with pytest.raises(typer.BadParameter, match="Pilihannya: github, gitlab, json, junit, markdown, sarif, text"):
        parse_format("yaml")


def test_a_file_to_save_to_may_hold_colons() -> None:
    """A drive of Windows."""
    assert parse_simpan("SARIF:D:\\hasil\\lkip.sarif") == "sarif:D:\\hasil\\lkip.sarif"


@pytest.mark.parametrize("text", ["sarif", "sarif:", "sarif: ", ":lkip.sarif", "D:\\lkip.sarif"])
def test_format_and_file_are_both_needed(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        parse_simpan(text)


@pytest.mark.parametrize(("text", "kode"), [("LK301", "LK301"), ("lk3", "LK3"), (" LK3O1 ", "LK301")])
def test_a_code_may_be_its_beginning(text: str, kode: str) -> None:
    assert parse_kode(text) == kode


@pytest.mark.parametrize("text", ["LK", "3", "LK3012", "LK3x", "*"])
def test_anything_else_is_no_code(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="bukan kode temuan"):
        parse_kode(text)


def test_a_report_is_not_named_as_a_pdf() -> None:
    """It would be overwritten by its own PDF."""
    assert parse_keluaran("hasil/laporan.docx") == "hasil/laporan.docx"
    with pytest.raises(typer.BadParameter, match="--pdf"):
        parse_keluaran("laporan.PDF")


def test_a_command_with_formats_of_its_own_names_them() -> None:
    assert parse_one_of(("text", "html"))("html") == "html"
    with pytest.raises(typer.BadParameter, match=r"“pdf” bukan format. Pilihannya: text, html\."):
        parse_one_of(("text", "html"))("pdf")


def test_an_appendix_is_known_by_its_name() -> None:
    assert parse_lampiran("asal-angka") == "asal-angka"
    with pytest.raises(typer.BadParameter, match=r"“foto” bukan lampiran yang dikenal. Pilihannya: asal-angka\."):
        parse_lampiran("foto")
