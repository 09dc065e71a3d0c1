"""What the user sees before anything is written."""

from __future__ import annotations

import difflib

from lkip_cli.berkas.pratinjau import HIJAU, MERAH, POLOS, changed_lines, preview

LAMA = b"a: 1\nb: 2\nc: 3.15\nd: 4\ne: 5\nf: 6\ng: 7.5\n"
BARU = b"a: 1\nb: 2\nc: 3,15\nd: 4\ne: 5\nf: 6\ng: 7,5\n"


def test_each_change_is_shown_between_its_neighbours_under_words_in_indonesian() -> None:
    assert preview("data/a.yaml", LAMA, BARU) == (
        "--- data/a.yaml (sekarang)\n"
        "+++ data/a.yaml (sesudah diperbaiki)\n"
        "@@ baris 2 sampai 4 @@\n"
        " b: 2\n"
        "-c: 3.15\n"
        "+c: 3,15\n"
        " d: 4\n"
        "@@ baris 6 sampai 7 @@\n"
        " f: 6\n"
        "-g: 7.5\n"
        "+g: 7,5\n"
    )


def test_no_change_shows_nothing() -> None:
    assert preview("data/a.yaml", LAMA, LAMA) == ""


def test_tabs_and_odd_spaces_are_named() -> None:
    shown = preview("x", "a:\t1\u00a0000\n".encode(), b"a: 1.000\n")
    assert "-a:[Tab]1[U+00A0]000\n" in shown
    assert "+a: 1.000\n" in shown


def test_nothing_in_the_data_or_the_name_is_obeyed_by_the_terminal() -> None:
    shown = preview("x\x1b[2J", b"a: \x1b[2K1.5\n", b"a: \x1b[2K1,5\n")
    assert "\x1b" not in shown
    assert "-a: \\x1b[2K1.5\n" in shown


def test_colours_only_where_they_are_seen() -> None:
    assert "\x1b" not in preview("x", LAMA, BARU)
    shown = preview("x", LAMA, BARU, warna=True)
    assert f"{MERAH}-c: 3.15{POLOS}\n{HIJAU}+c: 3,15{POLOS}\n" in shown
    assert "\n b: 2\n" in shown


def test_a_line_that_begins_with_signs_of_a_diff_is_a_line() -> None:
    shown = preview("x", b"@@ -1,2\n- 1.5\n", b"@@ -1,2\n- 1,5\n")
    assert shown.splitlines()[2:] == ["@@ baris 1 sampai 2 @@", " @@ -1,2", "-- 1.5", "+- 1,5"]


def test_line_ends_and_bom_are_not_shown() -> None:
    shown = preview("x", b"\xef\xbb\xbfa: 1.5\r\n", b"\xef\xbb\xbfa: 1,5\r\n")
    assert shown.splitlines()[3:] == ["-a: 1.5", "+a: 1,5"]


def test_a_single_line_is_named_as_one() -> None:
    assert "@@ baris 1 @@\n" in preview("x", b"a: 1.5", b"a: 1,5")


def test_changed_lines_are_numbered_from_one() -> None:
    assert changed_lines(LAMA, BARU) == (3, 7)
    assert changed_lines(LAMA, LAMA) == ()


def test_changes_whose_neighbours_meet_are_one_group_as_in_a_diff_of_the_library() -> None:
    lama = [f"a{n}: {n}.5" for n in range(30)]
    baru = [line.replace(".", ",") if n in {0, 1, 4, 8, 9, 11, 20, 29} else line for n, line in enumerate(lama)]
    shown = preview("x", "\n".join(lama).encode(), "\n".join(baru).encode()).splitlines()
    library = list(difflib.unified_diff(lama, baru, n=1, lineterm=""))
    assert [line for line in shown[2:] if line[0] != "@"] == [line for line in library[2:] if line[0] != "@"]
    assert sum(line[0] == "@" for line in shown) == sum(line[0] == "@" for line in library)
