"""Lines put into a file keep every other byte."""

from __future__ import annotations

from lkip_cli.berkas.sisip import insert_lines, preview_insert


def test_new_lines_end_as_the_line_before_them() -> None:
    raw = b"\xef\xbb\xbfa: 1\r\nb: 2\r\n"
    assert insert_lines(raw, 1, ["c: 3"]) == b"\xef\xbb\xbfa: 1\r\nc: 3\r\nb: 2\r\n"


def test_a_last_line_without_end_gets_one() -> None:
    assert insert_lines(b"a: 1\nb: 2", 2, ["c: 3", "d: 4"]) == b"a: 1\nb: 2\nc: 3\nd: 4\n"


def test_the_lines_are_shown_below_the_one_before_them_and_obeyed_by_no_terminal() -> None:
    shown = preview_insert("data/a.yaml", b"a: 1\nb: \x1b[2J\n", 2, ["c: 3"])
    assert shown == "data/a.yaml\n@@ sesudah baris 2 @@\n b: \\x1b[2J\n+c: 3\n"
    assert "\x1b[32m+c: 3\x1b[0m\n" in preview_insert("a", b"a: 1\n", 1, ["c: 3"], warna=True)
