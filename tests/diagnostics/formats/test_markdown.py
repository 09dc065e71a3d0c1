"""The table for a pull request, read back as a forge renders it."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence

import pytest
from markdown_it import MarkdownIt

from lkip_cli.diagnostics import Diagnostic, FilePlace, Tingkat
from lkip_cli.diagnostics.formats.markdown import PALING_BANYAK, format_diagnostics
from lkip_cli.diagnostics.tampilan import Tampilan

Make = Callable[[Sequence[Diagnostic]], Tampilan]
Many = Callable[[int, Tingkat], list[Diagnostic]]
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TAG = re.compile(r"<[^>]+>")
ZERO_WIDTH = "\u200b"


def _rows(shown: str) -> list[list[str]]:
    """The cells of each row as HTML, the rows of headings too."""
    rows = re.findall(r"<tr>(.*?)</tr>", MARKDOWN.render(shown), re.DOTALL)
    return [re.findall(r"<t[hd]>(.*?)</t[hd]>", row, re.DOTALL) for row in rows]


def _text(cell: str) -> str:
    """What a reader sees of a cell."""
    return html.unescape(TAG.sub("", cell)).replace(ZERO_WIDTH, "")


def _finding(ringkas: str) -> Diagnostic:
    return Diagnostic("LK301", Tingkat.KESALAHAN, ringkas, (FilePlace("data/a_b_c.yaml"),), "a.", "b.")


def test_each_finding_is_a_row_errors_first(temuan: list[Diagnostic], tampilan: Make) -> None:
    shown = format_diagnostics(tampilan(temuan))
    rows = [[_text(cell) for cell in row] for row in _rows(shown)]
    assert shown.startswith("**2 kesalahan dan 2 peringatan dalam 3 berkas.**\n")
    assert rows[0] == ["Tingkat", "Tempat", "Kode", "Temuan", "Perbaikan"]
    assert rows[1] == [
        "kesalahan",
        "data/2018/kop é 100%/tw2.yaml:14:12",
        "LK301",
        "realisasi {koperasi-aktif} diketik",
        "Hapus baris 14.",
    ]
    assert [row[2] for row in rows[1:]] == ["LK301", "LK215", "LK603", "LK820"]


@pytest.mark.parametrize(
    "ringkas",
    [
        "a | b || c \\| d \\\\| e",
        "<script>alert(1)</script> <b>x</b> &lt; &amp;",
        "*a* **b** _c_ ~~d~~ # e",
        "[lihat](http://contoh.id) ![x](y) <http://contoh.id>",
        "backtick ` sendiri | dan \\",
        "kosong `` dan ` ` | di sini",
    ],
)
def test_markup_in_data_is_text_in_its_cell(ringkas: str, tampilan: Make) -> None:
    """The row still has five cells, and the fourth shows the data unchanged and unformatted."""
    cell = _rows(format_diagnostics(tampilan([_finding(ringkas)])))[1][3]
    assert TAG.search(cell) is None
    assert _text(cell) == ringkas


@pytest.mark.parametrize("inner", ["{a|b}", "<b>", "*x*", "a\\b", "@nama"])
def test_what_stands_between_backticks_is_code(inner: str, tampilan: Make) -> None:
    cell = _rows(format_diagnostics(tampilan([_finding(f"rujukan `{inner}` salah")])))[1][3]
    assert cell.startswith("rujukan <code>")
    assert _text(cell) == f"rujukan {inner} salah"


def test_code_that_a_table_cannot_hold_is_text(tampilan: Make) -> None:
    """A backslash before the line that parts two cells."""
    cell = _rows(format_diagnostics(tampilan([_finding("`a\\|b`")])))[1][3]
    assert _text(cell) == "`a\\|b`"


@pytest.mark.parametrize("sign", ["@nama", "#12", "!12", "~label", "%3", "&4", "$5"])
def test_nobody_is_called_and_nothing_linked_by_data(sign: str, tampilan: Make) -> None:
    cell = _rows(format_diagnostics(tampilan([_finding(f"kata {sign}")])))[1][3]
    assert html.unescape(cell) == f"kata {sign[0]}{ZERO_WIDTH}{sign[1:]}"


def test_hostile_text_stays_in_its_row(temuan: list[Diagnostic], tampilan: Make) -> None:
    shown = format_diagnostics(tampilan(temuan))
    assert len(_rows(shown)) == 5
    assert {len(row) for row in _rows(shown)} == {5}
    assert shown.replace("\n", "").isprintable()


def test_beyond_fifty_findings_are_folded_away(tampilan: Make, banyak: Many) -> None:
    """50 in the open table and 3 in the folded one, each with its row of headings."""
    shown = format_diagnostics(tampilan(banyak(53, Tingkat.PERINGATAN)))
    opened, folded = shown.split("<details>\n<summary>3 temuan lagi</summary>\n\n")
    assert len(_rows(opened)) == 51
    assert [row[3] for row in _rows(folded)[1:]] == ["temuan 51", "temuan 52", "temuan 53"]
    assert folded.endswith("\n\n</details>\n")


def test_what_no_page_can_hold_is_counted(tampilan: Make, banyak: Many) -> None:
    shown = format_diagnostics(tampilan(banyak(PALING_BANYAK + 7, Tingkat.PERINGATAN)))
    assert shown.endswith("\n7 temuan lain tidak ditampilkan.\n")


def test_no_finding_is_said(tampilan: Make) -> None:
    assert format_diagnostics(tampilan([])) == "Tidak ada temuan.\n"
