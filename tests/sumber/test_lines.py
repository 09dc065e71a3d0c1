"""What stands on a line, told without YAML."""

from __future__ import annotations

import pytest

from lkip_cli.sumber.lines import Denah, find_comment, split_line, without_comment


@pytest.mark.parametrize(
    ("line", "kunci", "text"),
    [
        ("a: 1", "a", "1"),
        ("  - a: x: y", "a", "x: y"),
        ("a:", "a", ""),
        ("a : 1", "a", "1"),
        ("'a: b': c", "'a: b'", "c"),
        ('"a\\": b": c', '"a\\": b"', "c"),
        ("- satu", None, "satu"),
        ("- - satu", None, "satu"),
        ("-dua", None, "-dua"),
        ("-", None, ""),
        ("a:1", None, "a:1"),
        ("teks #1: x", None, "teks #1: x"),
        (": 5", None, ": 5"),
        ("'a: 5", None, "'a: 5"),
    ],
)
def test_a_line_is_cut_into_key_and_value(line: str, kunci: str | None, text: str) -> None:
    garis = split_line(1, line)
    assert (garis.kunci, garis.text) == (kunci, text)
    assert garis.line[garis.nilai :].rstrip() == text


@pytest.mark.parametrize(
    ("text", "letak"), [("5 # x", 2), ("# x", 0), ("'a # b' # c", 8), ("'a # b'", None), ("a#b", None), ("", None)]
)
def test_a_comment_begins_at_a_sign_behind_a_space_outside_quotes(text: str, letak: int | None) -> None:
    assert find_comment(text) == letak


def test_only_a_comment_set_apart_by_two_spaces_is_taken_off() -> None:
    assert without_comment("Kegiatan #1  # nomor") == "Kegiatan #1"


def test_the_lines_of_blocks_are_text_whatever_they_look_like() -> None:
    denah = Denah(["a:", "  b: |", "    c: 1", "", "    # d", "   e: 1", "f: 2"])
    assert denah.teks == {3, 4, 5}
    assert [garis.nomor for garis in denah.garis] == [1, 2, 6, 7]


def test_an_open_quote_takes_the_lines_up_to_the_next_key() -> None:
    denah = Denah(['a: "x', "  y: z", "b: 1"])
    assert denah.lanjutan == {2}
    assert denah.tertutup == {}


def test_a_quote_that_is_closed_below_is_known_to_be() -> None:
    assert Denah(['a: "x', '  y"', "b: 1"]).tertutup == {1: 2}
    assert Denah(["a: [1,", "  2]", "b: 1"]).tertutup == {1: 2}


def test_comments_are_known_on_their_own_line_and_behind_a_value() -> None:
    denah = Denah(["# x", "a: 1  # y", "b: |", "  # z"])
    assert denah.is_comment(1, 2)
    assert denah.is_comment(2, 8)
    assert not denah.is_comment(2, 3)
    assert not denah.is_comment(4, 4)


def test_lines_of_documents_and_orders_are_kept_apart() -> None:
    denah = Denah(["%YAML 1.1", "---", "a: 1", "..."])
    assert denah.perintah == [1]
    assert denah.dokumen == [2, 4]
    assert denah.without_documents() == "%YAML 1.1\n\na: 1\n"
