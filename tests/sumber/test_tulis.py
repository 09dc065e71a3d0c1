"""Writing one scalar: whatever the text, the reader gives the same text back."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lkip_cli.sumber.characters import TERLARANG
from lkip_cli.sumber.reader import read_file
from lkip_cli.sumber.tulis import scalar_text

TANDA = (
    "a",
    " ",
    ": ",
    " #",
    "- ",
    '"',
    "'",
    "\\",
    "{",
    "[",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "~",
    "null",
    "Ã",
    "â€",
    "\u00a0",
)


def _read(isi: str) -> object:
    tree, found = read_file("x.yaml", isi.encode())
    assert found == []
    return tree.root


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(TANDA)).map("".join)).filter(
        lambda text: not TERLARANG.search(text) and not {"\n", "\r", "\t"} & set(text)
    )
)
@example("")
@example("null")
@example("Dinas: Koperasi # dan UKM")
@example("\ue000\uf8ff")
def test_a_text_that_is_written_is_read_as_the_same_text(text: str) -> None:
    assert _read(f"nama: {scalar_text(text)}\n") == {"nama": text}
    assert _read(f"daftar:\n  - {scalar_text(text)}\n") == {"daftar": [text]}


@pytest.mark.parametrize("text", ["Dinas Koperasi", "3,10", "1.000.000", "tidak ada", "C:\\x", "30 Juni 2018", "é"])
def test_an_ordinary_text_stays_without_quotes(text: str) -> None:
    assert scalar_text(text) == text


@pytest.mark.parametrize(
    ("text", "tertulis"),
    [("a: b", '"a: b"'), ("", '""'), ('"a"', '"\\"a\\""'), ("a #b", '"a #b"'), ("a\u00a0b", '"a\\u00a0b"')],
)
def test_a_text_that_yaml_would_take_otherwise_stands_in_double_quotes(text: str, tertulis: str) -> None:
    assert scalar_text(text) == tertulis


@pytest.mark.parametrize(
    ("text", "kode"),
    [("satu\ndua", "LK137"), ("satu\tdua", "LK137"), ("\x1b[2J", "LK110"), ("\ud800", "LK110"), ("a\u202eb", "LK110")],
)
def test_what_a_value_may_not_hold_is_refused_by_the_reader_and_adds_no_line(text: str, kode: str) -> None:
    isi = f"nama: {scalar_text(text)}\n"
    _, found = read_file("x.yaml", isi.encode())
    assert [diagnostic.kode for diagnostic in found] == [kode]
    assert isi.isascii()
    assert isi.count("\n") == 1
