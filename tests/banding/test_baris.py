"""A row as words that nothing obeys."""

from __future__ import annotations

from lkip_cli.banding.baris import name_of, remark_of, sides_of
from lkip_cli.banding.perubahan import Perubahan, Pokok


def test_a_name_carries_its_kode_unless_it_is_the_same() -> None:
    assert name_of(Pokok("indikator", "tpt", "Pengangguran")) == "Pengangguran (tpt)"
    assert name_of(Pokok("angka", "peserta", "peserta")) == "peserta"


def test_text_of_the_data_cannot_move_the_cursor_or_break_the_line() -> None:
    row = Perubahan(Pokok("indikator", "a", "\x1b[2K"), "nama", "satu\ndua", "\x1b[1A", 1, catatan="x\ry")
    assert name_of(row.pokok) == "\\x1b[2K (a)"
    assert sides_of(row) == ("satu⏎dua", "\\x1b[1A")
    assert remark_of(row) == "x⏎y"
