"""A line of a block of text that reads like a key is told, because what it says is lost."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import TextPlace, Tingkat
from lkip_cli.model.indikator import BerkasIndikator
from lkip_cli.model.tertelan import find_swallowed
from lkip_cli.sumber.reader import read_file

AWAL = "data_dasar:\n  a:\n    nama: x\n    satuan: orang\n    sumber_data: |\n"


def swallowed(teks: str) -> list[tuple[int, int, str]]:
    """Line, column and marked text of each finding on a block that holds `teks`."""
    tree, found = read_file("x.yaml", f"{AWAL}{teks}".encode())
    assert found == []
    places = [d.place for d in find_swallowed(BerkasIndikator, tree) if d.tingkat is Tingkat.PERINGATAN]
    return [
        (p.baris, p.kolom, p.excerpt[p.kolom - 1 : p.kolom - 1 + p.panjang]) for p in places if isinstance(p, TextPlace)
    ]


def test_a_key_of_the_same_entry_is_told_at_its_line() -> None:
    assert swallowed("      Daftar hadir\n\n        agregasi: jumlah\n") == [(8, 9, "agregasi")]


def test_a_key_of_the_whole_file_is_told_also_without_a_value() -> None:
    assert swallowed("      Daftar hadir\n      indikator:\n") == [(7, 7, "indikator")]


@pytest.mark.parametrize(
    "teks",
    [
        "Sumber: daftar hadir",
        "- agregasi: jumlah",
        "agregasi jumlah",
        "target: 5",
        "kata agregasi: jumlah",
        "satuan:orang",
    ],
)
def test_a_sentence_is_no_key(teks: str) -> None:
    """`target` is a key, but neither of a data dasar nor of what stands above it."""
    assert swallowed(f"      {teks}\n") == []
