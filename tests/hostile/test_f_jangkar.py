"""Anchors, aliases, tags, directives, and files that would explode or never end."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.hostile.lapis import (
    ANGGARAN,
    BULAT,
    INDIKATOR,
    PAGU,
    TEKS,
    TRIWULAN,
    base,
    lay,
    run,
    whole,
)
from tests.hostile.rows import Refused, check_refused, each, refused

ISI = base()[TRIWULAN].decode()
TAHUN = "2018/dokumen.yaml"
PESERTA = "  jumlah-peserta: 40\n"
NILAI = "  nilai-layanan:\n    nama:"
LEDAKAN = "laba: &a [x, x]\n" + "".join(f"laba-{n}: &{n} [*{m}, *{m}]\n" for m, n in pairwise("abcdefghi"))
GABUNG = "laba: &a\n  k: v\n" + "".join(f"laba-{n}: &{n}\n  <<: [*{m}, *{m}]\n" for m, n in pairwise("abcdefghi"))
DALAM = "".join(f"{'  ' * depth}a:\n" for depth in range(300)).replace("  " * 20 + "a", "  " * 20 + "▶a", 1)

DITOLAK = [
    Refused("F1", whole(TRIWULAN, f"▶%YAML 1.1\n---\n{ISI}"), "LK127"),
    Refused("F2", whole(TRIWULAN, f"▶%YAML 1.3\n---\n{ISI}"), "LK127"),
    Refused("F2", whole(TRIWULAN, f"▶%YAML 2.0\n---\n{ISI}"), "LK127"),
    Refused("F2", lay(TRIWULAN, "realisasi_anggaran:", "▶%tase: 5\nrealisasi_anggaran:"), "LK127", ("5",)),
    Refused("F3", lay(INDIKATOR, NILAI, "  nilai-layanan:\n    ▶<<: *dasar\n    nama:"), "LK119"),
    Refused("F3", lay(INDIKATOR, NILAI, "  nilai-layanan: ▶&dasar\n    nama:"), "LK117"),
    refused("F3", BULAT, "▶*dasar", "LK118"),
    refused("F4", BULAT, "▶&a 40", "LK117", never="40"),
    refused("F7", BULAT, "▶&x [*x]", "LK117"),
    refused("F9", TEKS, "▶!!python/object/apply:os.system [echo]", "LK116"),
    refused("F10", BULAT, '▶!!int "5.000"', "LK116", never="5 5000"),
    refused("F10", BULAT, "▶!!float 3,10", "LK116", never="3.10"),
    refused("F10", BULAT, "▶!!bool ya", "LK116", never="1"),
    refused("F11", BULAT, "▶!!null 5", "LK116", never="5"),
    refused("F11", BULAT, "▶!persen 5", "LK116", never="5"),
    refused("F12", TEKS, "▶" + "[" * 500, "LK120"),
    Refused("F12", whole(TRIWULAN, DALAM), "LK126"),
]


@each(DITOLAK)
def test_it_is_refused_at_its_place(row: Refused) -> None:
    check_refused(row)


def test_f1_a_directive_in_one_file_says_nothing_to_the_files_after_it() -> None:
    """Under the older rules of YAML `010` is eight and `12:30` is 750, in every file that is read later."""
    directive = {TAHUN: b"%YAML 1.1\n---\n" + base()[TAHUN]}
    for text, kode, kolom in (("010", "LK169", 18), ("12:30", "LK156", 20)):
        hasil = run({**PAGU.lay(text), **directive})
        assert hasil.places == [("LK127", TAHUN, 1, 1), (kode, ANGGARAN, 13, kolom)]
        assert hasil.new == {}


def test_f4_an_anchor_that_is_set_twice_is_refused_twice_and_no_value_counts() -> None:
    hasil = run(lay(TRIWULAN, PESERTA, "  jumlah-peserta: &a 40\n  jumlah-pendaftar-lain: &a 41\n"))
    assert hasil.places == [("LK117", TRIWULAN, 2, 19), ("LK117", TRIWULAN, 3, 26)]
    assert hasil.new == {}


@pytest.mark.parametrize("bomb", [LEDAKAN, GABUNG], ids=["F5", "F6"])
def test_f5_f6_a_file_that_would_multiply_itself_is_refused_where_it_begins(bomb: str) -> None:
    """Nine levels of two: two to the ninth copies if one of them were followed."""
    hasil = run(whole(TRIWULAN, ISI + bomb))
    assert hasil.places[0] == ("LK117", TRIWULAN, ISI.count("\n") + 1, 7)
    assert {kode for kode, *_ in hasil.places} <= {"LK117", "LK119"}
    assert hasil.new == {}


def test_f8_two_hundred_aliases_are_told_one_by_one_and_nothing_is_counted() -> None:
    lines = "".join(f"  peserta-{n}: *a\n" for n in range(200))
    hasil = run(lay(TRIWULAN, PESERTA, PESERTA + lines))
    assert [kode for kode, *_ in hasil.places] == ["LK118"] * 200
    assert hasil.new == {}


def test_f13_a_large_file_is_read_to_its_end() -> None:
    """Twenty thousand entries that the plan does not have, each told; what is known is still read."""
    lines = "".join(f"  peserta-{n}: {n}\n" for n in range(20_000))
    hasil = run(lay(TRIWULAN, PESERTA, PESERTA + lines))
    assert [kode for kode, *_ in hasil.places] == ["LK212"] * 20_000
    assert hasil.new == {}
