"""Columns that fit into a terminal."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics.aman import width
from lkip_cli.writers.diff.lajur import fit_columns, layout, wrap

ROWS = (("Nama", "Lama"), ("Persentase koperasi aktif di seluruh kabupaten", "94,12%"))


def test_columns_are_as_wide_as_their_texts_where_there_is_room() -> None:
    assert fit_columns(ROWS, 100) == [46, 6]


def test_the_widest_column_gives_way_and_short_ones_stay_whole() -> None:
    assert fit_columns(ROWS, 30) == [22, 6]


def test_a_terminal_too_narrow_for_anything_is_no_endless_loop() -> None:
    assert fit_columns(ROWS, 3) == [6, 6]


@pytest.mark.parametrize("lebar", [6, 10, 17, 30])
def test_no_line_is_wider_than_its_column_and_no_letter_is_lost(lebar: int) -> None:
    text = "Persentase-koperasi-yang-sangat-panjang 表示 aktif"
    lines = list(wrap(text, lebar))
    assert max(map(width, lines)) <= lebar
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_the_lines_of_a_row_stand_side_by_side() -> None:
    assert list(layout(("satu dua", "94,12%"), [4, 6])) == ["satu  94,12%", "dua"]
