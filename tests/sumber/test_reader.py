"""Reading one file: raw text, exact places, and never an exception."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_cli.diagnostics import Gagal, TextPlace
from lkip_cli.sumber.reader import read_file
from lkip_cli.sumber.tree import Blok, LocatedTree, Node, Shadow

Baca = Callable[[str | bytes], Any]

SAKIT = (
    *("a", "b: ", "c:", "- ", "-", "\n", "\n  ", "\n    ", " #x", "  # k", '"', "'", "|\n", ">", "{", "}", "[", "]"),
    *("&a ", "*a", "!t ", "<<: ", "%", "---\n", "...\n", "\t", "\u00a0", "\u200b", "\ufeff", "é", "1.000", ":", ": "),
    *("? ", "@", "`", ",", "~", "null", "\r\n", "\r", "\\", "\\ud800", "“", "”", "😀", "=", "\x00", "\x07", "\u0085"),
)


def test_a_file_becomes_a_tree_of_raw_text(baca: Baca) -> None:
    isi = "pagu: 85.000\ntarget: 3,10\nkode: '007'\nnama: \"Dinas: X\"\ndaftar:\n- 2018-02-30\n- ya\nblok:\n  a: 1e3\n"
    hasil = baca(isi)
    assert hasil.found == []
    assert hasil.tree.root == {
        "pagu": "85.000",
        "target": "3,10",
        "kode": "007",
        "nama": "Dinas: X",
        "daftar": ["2018-02-30", "ya"],
        "blok": {"a": "1e3"},
    }


@pytest.mark.parametrize("isi", ["a:\n", "a: ~\n", "a: null\n", "a: Null\n", "a: NULL\n", "a:   # belum\n"])
def test_an_empty_value_is_none_and_not_zero(baca: Baca, isi: str) -> None:
    assert baca(isi).tree.root == {"a": None}


@pytest.mark.parametrize("isi", ['a: ""\n', "a: 'null'\n", 'a: "~"\n'])
def test_a_quoted_value_is_text(baca: Baca, isi: str) -> None:
    assert isinstance(baca(isi).tree.root["a"], str)


@pytest.mark.parametrize("kepala", ["|", "|-", "|+", "| # catatan"])
def test_a_block_is_text_of_its_own_kind_without_its_last_line_break(baca: Baca, kepala: str) -> None:
    node = baca(f"n: {kepala}\n  satu\n\n  - dua\n").tree.root["n"]
    assert isinstance(node, Blok)
    assert node == "satu\n\n- dua"


def test_a_line_of_spaces_above_a_block_is_a_blank_line(baca: Baca) -> None:
    assert baca("n: |\n         \n  satu\n").tree.root == {"n": "\nsatu"}


def test_the_place_of_a_value_is_its_text(baca: Baca) -> None:
    tree = baca("a:\n  b: 3,5\n  c:\n  - x\n  - y: 'zz'\n").tree
    assert tree.place(("a", "b")) == TextPlace("data/x.yaml", 2, 6, 3, "  b: 3,5")
    assert tree.place(("a", "b"), key=True) == TextPlace("data/x.yaml", 2, 3, 1, "  b: 3,5")
    assert tree.place(("a", "c", 0)) == TextPlace("data/x.yaml", 4, 5, 1, "  - x")
    assert tree.place(("a", "c", 1, "y")) == TextPlace("data/x.yaml", 5, 8, 4, "  - y: 'zz'")


def test_the_place_of_an_empty_value_is_its_key_and_of_an_empty_item_its_dash(baca: Baca) -> None:
    tree = baca("a:\nb:\n  -\n  - x\n").tree
    assert tree.place(("a",)) == TextPlace("data/x.yaml", 1, 1, 1, "a:")
    assert tree.place(("b", 0)) == TextPlace("data/x.yaml", 3, 3, 1, "  -")


@pytest.mark.parametrize("awal", ["", "\ufeff"])
@pytest.mark.parametrize("akhir", ["\n", "\r\n", "\r", "\r\r\n"])
def test_lines_and_columns_are_those_of_an_editor(baca: Baca, awal: str, akhir: str) -> None:
    isi = awal + akhir.join(["satu: 😀é", '"kedua 😀": x', "ketiga: @"]) + akhir
    hasil = baca(isi)
    assert hasil.places == [("LK134", 3, 9)]
    assert hasil.tree.place(("kedua 😀",)).kolom == 12
    assert hasil.found[0].place.excerpt == "ketiga: @"


def test_an_entry_that_is_refused_does_not_hide_the_others(baca: Baca) -> None:
    hasil = baca("a: [1]\nb: 2\nc: %\nd:\n  e: &x 5\n  f: 6\n")
    assert hasil.plain == {"a": "<LK120>", "b": "2", "c": "<LK134>", "d": {"e": "<LK117>", "f": "6"}}
    assert hasil.places == [("LK120", 1, 4), ("LK134", 3, 4), ("LK117", 5, 6)]


@given(st.binary(max_size=200))
def test_no_bytes_raise(raw: bytes) -> None:
    tree, found = read_file("x.yaml", raw)
    assert isinstance(tree.root, dict | Gagal)
    assert bool(found) or not isinstance(tree.root, Gagal)


@given(st.lists(st.sampled_from(SAKIT), max_size=25), st.booleans())
def test_no_text_raises(potongan: list[str], pure: bool) -> None:  # noqa: FBT001  a value that hypothesis draws
    tree, found = read_file("x.yaml", "".join(potongan).encode(), pure=pure)
    assert isinstance(tree.root, dict | Gagal)
    assert bool(found) or not isinstance(tree.root, Gagal)


NAMA = st.from_regex(r"[a-z]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True).filter(lambda kunci: kunci != "null")
NILAI = st.from_regex(r"[A-Za-z0-9]([A-Za-z0-9.,/()%é😀 ]{0,12}[A-Za-z0-9.%])?", fullmatch=True).filter(
    lambda nilai: nilai not in {"null", "Null", "NULL"}
)
TEKS = st.lists(NILAI, min_size=1, max_size=3).map(lambda baris: Blok("\n".join(baris)))
POHON = st.recursive(
    NILAI | TEKS | st.none(), lambda anak: st.dictionaries(NAMA, anak, min_size=1, max_size=4), max_leaves=12
)


def write(pohon: dict[str, Node], jorok: str = "") -> str:
    """A tree as a clerk would write it."""
    out = ""
    for kunci, nilai in pohon.items():
        if isinstance(nilai, dict):
            out += f"{jorok}{kunci}:\n{write(nilai, jorok + '  ')}"
        elif isinstance(nilai, Blok):
            out += f"{jorok}{kunci}: |\n" + "".join(f"{jorok}  {baris}\n" for baris in nilai.split("\n"))
        else:
            out += f"{jorok}{kunci}:{'' if nilai is None else f' {nilai}'}\n"
    return out


def check_places(tree: LocatedTree, pohon: dict[str, Node], shadow: Shadow) -> None:
    assert isinstance(shadow.children, dict)
    for kunci, nilai in pohon.items():
        anak = shadow.children[kunci]
        assert anak.key is not None
        assert shown(tree, anak.key) == kunci
        if isinstance(nilai, dict):
            check_places(tree, nilai, anak)
        elif isinstance(nilai, Blok):
            assert shown(tree, anak.value) == "|"
        else:
            assert shown(tree, anak.value) == (kunci if nilai is None else nilai)


def shown(tree: LocatedTree, span: tuple[int, int, int]) -> str:
    baris, kolom, panjang = span
    return tree.lines[baris - 1][kolom - 1 : kolom - 1 + panjang]


@given(st.dictionaries(NAMA, POHON, min_size=1, max_size=4), st.booleans())
def test_what_a_clerk_writes_is_read_back_with_its_places(pohon: dict[str, Node], pure: bool) -> None:  # noqa: FBT001
    tree, found = read_file("x.yaml", write(pohon).encode(), pure=pure)
    assert found == []
    assert tree.root == pohon
    assert tree.shadow is not None
    check_places(tree, pohon, tree.shadow)
