"""Text from data on a terminal."""

from __future__ import annotations

from lkip_cli.diagnostics.aman import safe, width


def test_terminal_commands_in_data_are_written_out() -> None:
    """An escape that would wipe a line is shown, not obeyed."""
    assert safe("\x1b[2K\x1b[1A") == "\\x1b[2K\\x1b[1A"


def test_direction_marks_and_hidden_characters_are_written_out() -> None:
    """U+202E and U+200B cannot be seen otherwise, nor can the tag letters beyond U+FFFF."""
    assert safe("a\u202eb\u200bc") == "a\\u202eb\\u200bc"
    assert safe("\U000e0041") == "\\U000e0041"


def test_what_is_no_character_is_written_out() -> None:
    """XML may hold neither U+FFFE nor U+FFFF; a sign just before them is one."""
    assert safe("\ufffd\ufffe\uffff\U0001fffe") == "\ufffd\\ufffe\\uffff\\U0001fffe"


def test_a_finding_stays_on_one_line() -> None:
    """A line break in data cannot fake a line of the log."""
    assert safe("satu\n::error::dua") == "satu⏎::error::dua"


def test_markup_is_left_alone() -> None:
    """Brackets are text."""
    assert safe("[/b] [merah]") == "[/b] [merah]"


def test_wide_and_combining_characters_are_measured() -> None:
    """The mark stands under the text also after an emoji or an accent."""
    assert width("ab") == 2
    assert width("😀") == 2
    assert width("e\u0301") == 1
