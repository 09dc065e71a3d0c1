"""The library's own words in Indonesian."""

from __future__ import annotations

import pytest

from lkip_cli.cli.bahasa import translate_error, translate_help


@pytest.mark.parametrize(
    ("english", "indonesian"),
    [
        ("No such option: --trwulan (Possible options: --triwulan)", "Opsi --trwulan tidak dikenal."),
        ("No such command 'bild'. Did you mean 'build'?", "Perintah “bild” tidak dikenal."),
        ("Option '--tahun' requires an argument.", "Opsi --tahun memerlukan nilai."),
        ("Got unexpected extra argument(s) (x y)", "Argumen “x y” tidak dikenal."),
        ("Missing argument 'KODE'.", "KODE belum ditulis."),
        ("Invalid value for '--tahun' / '-T': “5” salah.", "Nilai untuk --tahun / -T tidak dapat dipakai: “5” salah."),
    ],
)
def test_each_kind_of_usage_error_has_its_sentence(english: str, indonesian: str) -> None:
    assert translate_error(english) == indonesian


def test_an_unknown_wording_is_shown_as_it_is() -> None:
    assert translate_error("Something new") == "Something new"


def test_headings_of_the_help_are_translated_and_the_text_of_a_command_is_not() -> None:
    text = "Usage: lkip [OPTIONS]\n\n  Options: nama sebuah folder\n\nOptions:\n  --help  Show this message and exit."
    assert translate_help(text).splitlines() == [
        "Pemakaian: lkip [OPSI]",
        "",
        "  Options: nama sebuah folder",
        "",
        "Opsi:",
        "  --help  Tampilkan bantuan ini.",
    ]


def test_a_default_at_the_end_of_a_line_and_the_kind_of_a_value_are_translated_too() -> None:
    text = "  N <int>   Triwulan.\n  --format  Teks, atau Markdown.  [default:\n            text]"
    assert translate_help(text).splitlines() == [
        "  N         Triwulan.",
        "  --format  Teks, atau Markdown.  [bawaan:",
        "            text]",
    ]
