"""Findings as a clerk reads them."""

from __future__ import annotations

from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat
from lkip_cli.diagnostics.formats.text import format_text

TEMUAN = Diagnostic(
    "LK301",
    Tingkat.KESALAHAN,
    "realisasi diketik, padahal ada rumus",
    (
        TextPlace("data/2018/koperasi/tw2.yaml", 14, 12, 5, "    nilai: 94,12", "di sini 94,12"),
        TextPlace("data/2018/koperasi/tw2.yaml", 4, 19, 3, "  koperasi-aktif: 150", "150 dari 153 = 98,04"),
    ),
    "Realisasi indikator rasio dihitung dari pembilang dan penyebut, tidak diketik.",
    "Hapus baris 14.",
)


def test_a_finding_shows_place_excerpt_reason_and_remedy() -> None:
    """The form of the manual, line by line."""
    assert format_text([TEMUAN]).splitlines() == [
        "data/2018/koperasi/tw2.yaml:14:12: kesalahan LK301 realisasi diketik, padahal ada rumus",
        "    14 |     nilai: 94,12",
        "       |            ^^^^^ di sini 94,12",
        "  data/2018/koperasi/tw2.yaml:4:19  150 dari 153 = 98,04",
        "  Mengapa: Realisasi indikator rasio dihitung dari pembilang dan penyebut, tidak diketik.",
        "  Perbaikan: Hapus baris 14.",
        "  Selengkapnya: lkip explain LK301",
        "",
        "1 kesalahan dan 0 peringatan dalam 1 berkas.",
    ]


def test_no_finding_prints_nothing() -> None:
    """The command says in its own words that all is well."""
    assert format_text([]) == ""


def test_colour_is_only_where_it_is_asked_for() -> None:
    """A log holds no escapes."""
    assert "\x1b" not in format_text([TEMUAN])
    assert "\x1b[31m" in format_text([TEMUAN], warna=True)


def test_the_mark_stays_under_the_text_in_a_long_line() -> None:
    """A line of a thousand characters is cut around the spot."""
    line = "a" * 700 + "12,5x" + "b" * 700
    found = Diagnostic("LK141", Tingkat.KESALAHAN, "x", (TextPlace("a.yaml", 1, 701, 5, line),), "y", "z")
    shown, mark = format_text([found]).splitlines()[1:3]
    start = mark.index("^")
    assert shown[start : start + 5] == "12,5x"
    assert len(shown) < 200


def test_hostile_data_fakes_neither_a_line_nor_a_command(temuan: list[Diagnostic]) -> None:
    """Line breaks, escapes and directions are written out wherever the data stand: text, excerpt, label."""
    shown = format_text(temuan)
    assert not [line for line in shown.splitlines() if line.lstrip().startswith("::")]
    assert shown.replace("\n", "").isprintable()
