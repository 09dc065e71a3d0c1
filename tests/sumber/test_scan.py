"""What no editor shows and what YAML would take in silence: found before YAML is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from lkip_cli.diagnostics import Tingkat

Baca = Callable[[str | bytes], Any]

TERSEMBUNYI = [
    # tabs: C1, C2, G6
    ("a:\n\tnama: x\n", [("LK106", 2, 1)], "<LK106>"),
    ("a:\n  \tnama: x\n", [("LK106", 2, 3)], "<LK106>"),
    ("target: 5\t# catatan\nb: 1\n", [("LK106", 1, 10)], {"target": "<LK106>", "b": "1"}),
    ("target:\t5\nb: 1\n", [("LK106", 1, 8)], {"target": "<LK106>", "b": "1"}),
    ("a: 1\n\t\nb: 2\n", [], {"a": "1", "b": "2"}),
    ("#\tcatatan\na: 1\n", [], {"a": "1"}),
    ("a: 45.096\t47.353\nb: 1\n", [("LK106", 1, 10)], {"a": "<LK106>", "b": "1"}),
    ("a: |\n  satu\n  du\ta\nb: 1\n", [("LK106", 3, 5)], {"a": "<LK106>", "b": "1"}),
    # spaces that are none: E7, E8, G8
    ("target:\u00a05\nb: 1\n", [("LK107", 1, 8)], {"target": "<LK107>", "b": "1"}),
    ("anggaran:\n\u00a0\u00a0pagu: 5\n", [("LK107", 2, 1)], {"anggaran": {"pagu": "<LK107>"}}),
    ("target\u00a0: 5\n", [("LK107", 1, 7)], {"target": "<LK107>"}),
    ("a: 3\u202f900\n", [("LK107", 1, 5)], {"a": "<LK107>"}),
    ("a: |\n  satu\u00a0dua\nb: 1\n", [("LK107", 2, 7)], {"a": "<LK107>", "b": "1"}),
    ("a: 1  # satu\u00a0dua\n# satu\u00a0dua\n", [], {"a": "1"}),
    # no width, BOM, line breaks that are none: E3, E9, E11
    ("a: 5\u200b0\nb: 1\n", [("LK108", 1, 5)], {"a": "<LK108>", "b": "1"}),
    ("tar\u200bget: 5\n", [("LK108", 1, 4)], {"target": "<LK108>"}),
    ("\ufeffa: 1\n\ufefftarget: 5\n", [("LK108", 2, 1)], {"a": "1", "target": "<LK108>"}),
    ("\ufeff\ufeffa: 1\n", [("LK108", 1, 1)], {"a": "<LK108>"}),
    ("a: x\u2028pagu: 5\nb: 1\n", [("LK108", 1, 5)], {"a": "<LK108>", "b": "1"}),
    ("a: x\u0085y\n", [("LK108", 1, 5)], {"a": "<LK108>"}),
    # marks of direction (E10)
    ("a: \u202e1.000\u202c\n", [("LK109", 1, 4)], {"a": "<LK109>"}),
    ("# \u202ex\na: 1\n", [("LK109", 1, 3)], {"a": "1"}),
    # control characters: E12
    ("a: x\x00y\nb: 1\n", [("LK110", 1, 5)], {"a": "<LK110>", "b": "1"}),
    ("a: x\x07\x0b\x0c\x1b\x7fy\n", [("LK110", 1, 5)], {"a": "<LK110>"}),
    ("a: x\x9fy\n", [("LK110", 1, 5)], {"a": "<LK110>"}),
    ("a: |\n  satu\n  d\x07a", [("LK110", 3, 4)], {"a": "<LK110>"}),
    # git: G1, G2, G3
    ("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", [("LK111", 2, 1)], "<LK111>"),
    ("a: |\n  x\n  <<<<<<< HEAD\n  y\n", [("LK111", 3, 3)], "<LK111>"),
    ("a: |\n  x\n  >>>>>>> bidang\n", [("LK111", 3, 3)], "<LK111>"),
    ("||||||| 3f2c\na: 1\n", [("LK111", 1, 1)], "<LK111>"),
    ("a: |\n  Judul\n  =======\n", [], {"a": "Judul\n======="}),
    # text that a comment swallows (D1)
    ("narasi: Kegiatan #1 selesai\nb: 1\n", [("LK112", 1, 18)], {"narasi": "<LK112>", "b": "1"}),
    ("a: 5 # catatan\n", [("LK112", 1, 6)], {"a": "<LK112>"}),
    ("a: 5  #1\n", [("LK112", 1, 7)], {"a": "<LK112>"}),
    ("a: #5\n", [("LK112", 1, 4)], {"a": "<LK112>"}),
    ("a:\n- K #3\n- x\n", [("LK112", 2, 5)], {"a": ["<LK112>", "x"]}),
    (
        "a: 5  # catatan\nb:\n  # c\n  c: 'x #1' # y\nd: | # e\n  K #1\n",
        [],
        {"a": "5", "b": {"c": "x #1"}, "d": "K #1"},
    ),
    ("a: x#1\n", [], {"a": "x#1"}),
    # errors of cells: B4
    ("a: #N/A\nb: 1\n", [("LK113", 1, 4)], {"a": "<LK113>", "b": "1"}),
    ("a: #DIV/0!\n", [("LK113", 1, 4)], {"a": "<LK113>"}),
    ("a:  #REF!\n", [("LK113", 1, 5)], {"a": "<LK113>"}),
    ("a: #####\n", [("LK113", 1, 4)], {"a": "<LK113>"}),
    # curly quotes: D9
    ("nama: “Indeks”\nb: 1\n", [("LK114", 1, 7)], {"nama": "<LK114>", "b": "1"}),
    ("nama: “Indeks: baik”\n", [("LK114", 1, 7)], {"nama": "<LK114>"}),
    ("a: ‘3,10’\n", [("LK114", 1, 4)], {"a": "<LK114>"}),
    (
        "a: Program “Kayuh” dan lain\nb: “Kayuh” program\n",
        [],
        {"a": "Program “Kayuh” dan lain", "b": "“Kayuh” program"},
    ),
    # directives, documents: F1, F2, C12, C13
    ("%YAML 1.1\n---\na: 010\n", [("LK127", 1, 1)], "<LK127>"),
    ("%YAML 1.3\n---\na: 1\n", [("LK127", 1, 1)], "<LK127>"),
    ("a: 1\n%tase: 5\n", [("LK127", 2, 1)], "<LK127>"),
    ("a: 1\n---\nb: 2\n", [("LK128", 2, 1)], "<LK128>"),
    ("a: 1\n...\nb: 2\n", [("LK128", 2, 1)], "<LK128>"),
    ("--- a\nb: 1\n", [("LK128", 1, 1)], "<LK128>"),
    ("a: 1\n---\n", [], {"a": "1"}),
]


@pytest.mark.parametrize(("isi", "places", "plain"), TERSEMBUNYI)
def test_it_is_found_at_its_place(baca: Baca, isi: str, places: object, plain: object) -> None:
    hasil = baca(isi)
    assert hasil.places == places
    assert hasil.plain == plain


@pytest.mark.parametrize(
    ("isi", "kolom"), [("a: Jumâ€™at\n", 7), ("a: CafÃ©\n", 7), ("a: x\ufffdy\n", 5), ("a: \uf0b7 x\n", 4)]
)
def test_broken_letters_are_a_warning_and_the_value_is_read(baca: Baca, isi: str, kolom: int) -> None:
    hasil = baca(isi)
    assert hasil.places == [("LK115", 1, kolom)]
    assert hasil.found[0].tingkat is Tingkat.PERINGATAN
    assert hasil.plain == {"a": isi[3:-1]}


def test_a_fault_of_many_lines_is_told_once_with_their_number(baca: Baca) -> None:
    hasil = baca("a: 1\n\tb: 1\n\tc: 1\nd:\t1\n")
    assert hasil.places == [("LK106", 2, 1)]
    assert "3 baris" in hasil.found[0].perbaikan


def test_the_code_point_is_named(baca: Baca) -> None:
    assert "U+00A0" in baca("a:\u00a05\n").found[0].ringkas
    assert "U+200B" in baca("a: 5\u200b0\n").found[0].ringkas


def test_faults_of_different_kinds_are_all_told(baca: Baca) -> None:
    hasil = baca("a:\u00a05\nb: 5\u200b0\nc: %\n\td: 1\n")
    assert hasil.places == [("LK107", 1, 3), ("LK108", 2, 5), ("LK106", 4, 1)]


def test_each_line_that_has_one_reading_brings_its_repair(baca: Baca) -> None:
    found = baca("a: 1\t2\nb:\t3\nc:\t4\t\n").found
    assert [(edit.place.baris, edit.place.kolom, edit.place.panjang, edit.pengganti) for edit in found[0].edits] == [
        (2, 3, 1, " "),
        (3, 3, 3, " 4"),
    ]
    assert found[0].edit is None
