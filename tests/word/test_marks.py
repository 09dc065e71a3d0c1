"""Our private characters are told apart from what the page shows."""

from __future__ import annotations

import pytest

from lkip_cli.word.marks import (
    BOLD,
    BREAK,
    FIGURE,
    FIGURE_END,
    FIGURE_TEXT,
    MERGE,
    PASS,
    PLAIN,
    SHADE,
    has_marks,
    strip_reserved,
    without_marks,
)  # fmt: skip


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        (f"Capai {FIGURE}capaian/a{FIGURE_TEXT}98,04{FIGURE_END}%", "Capai 98,04%"),
        (f"{MERGE}kunci{MERGE}isi", "isi"),
        (f"{SHADE}FFC000{SHADE}isi", "isi"),
        (f"{BOLD}tebal{PLAIN} biasa", "tebal biasa"),
        (f"satu{BREAK}dua", "satu dua"),
        ("tanpa tanda", "tanpa tanda"),
    ],
)
def test_only_what_the_page_shows_is_left(marked: str, shown: str) -> None:
    assert without_marks(marked) == shown
    assert has_marks(marked) == (marked != shown)


def test_foreign_text_loses_characters_that_are_ours() -> None:
    assert strip_reserved(f"a{PASS}b{FIGURE}c\uf0b7") == "abc\uf0b7"
