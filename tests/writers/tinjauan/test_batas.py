"""What a comment cannot hold is cut so that the rest is still a page, and that is said."""

from __future__ import annotations

import re

import pytest
from markdown_it import MarkdownIt

from lkip_cli.writers.tinjauan.batas import Bagian, fit_page

MARKDOWN = MarkdownIt("commonmark").enable("table")
KEPALA = "| Kode |\n| --- |\n"
JUDUL = "## Judul\n"
TABEL = Bagian("\n" + KEPALA + "".join(f"| baris {n:03} |\n" for n in range(200)), "temuan", "lkip validate")
LIPATAN = Bagian(
    f"\n<details>\n<summary>A</summary>\n\n{KEPALA}| a |\n\n<details>\n<summary>B</summary>\n\n{KEPALA}"
    + "| é𝄞 |\n" * 200
    + "\n</details>\n\n</details>\n",
    "perubahan",
    "lkip diff",
)
SEMUA = (TABEL, LIPATAN)
UTUH = JUDUL + TABEL.teks + LIPATAN.teks
PENUTUP = "\n**Tidak semua muat dalam satu komentar.** Yang terpotong: perubahan (selengkapnya: `lkip diff`).\n"


def size(text: str) -> int:
    return len(text.encode())


def test_what_fits_stays_as_it_is_to_the_last_byte() -> None:
    assert fit_page(JUDUL, SEMUA, size(UTUH)) == UTUH
    assert fit_page(JUDUL, SEMUA, size(UTUH) - 1) != UTUH


@pytest.mark.parametrize("batas", range(400, size(UTUH), 61))
def test_a_page_is_never_longer_and_every_fold_is_closed(batas: int) -> None:
    page = fit_page(JUDUL, SEMUA, batas)
    assert size(page) <= batas
    assert page.count("<details>\n") == page.count("</details>\n")
    assert "|" not in re.sub(r"<table>.*?</table>", "", MARKDOWN.render(page), flags=re.DOTALL)


def test_the_parts_in_front_have_the_room_first_and_only_what_was_cut_is_named() -> None:
    page = fit_page(JUDUL, SEMUA, size(UTUH) - 100)
    assert page.startswith(JUDUL + TABEL.teks)
    assert page.endswith(f"\n</details>\n\n</details>\n{PENUTUP}")


def test_a_part_of_which_no_row_fits_is_left_out_with_its_heading() -> None:
    """To the first row it is 11 + 21 + 1 + 9 + 8 + 6 bytes, and 12 to close the fold."""
    batas = size(JUDUL + PENUTUP) + 56 + 12
    assert fit_page(JUDUL, [LIPATAN], batas - 1) == JUDUL + PENUTUP
    assert fit_page(JUDUL, [LIPATAN], batas).count("\n| a |\n") == 1


def test_rows_are_kept_in_their_order_and_cut_between_lines() -> None:
    page = fit_page(JUDUL, [TABEL], 1000)
    rows = [int(number) for number in re.findall(r"^\| baris (\d+) \|$", page, re.MULTILINE)]
    assert rows == list(range(len(rows)))
    assert len(rows) == page.count("| baris ")
    assert 1000 - size("| baris 000 |\n") < size(page) <= 1000
