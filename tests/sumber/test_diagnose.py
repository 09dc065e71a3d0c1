"""What YAML cannot read: the cause is found from our own lines, and the rest of the file is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Baca = Callable[[str | bytes], Any]

PATAH = [
    # B2, B7, A25, A33, A34
    ("a: -\nb: 1\n", [("LK135", 1, 4)], {"a": "<LK135>", "b": "1"}),
    ("satuan: %\nb: 1\n", [("LK134", 1, 9)], {"satuan": "<LK134>", "b": "1"}),
    ('a: "5" %\n', [("LK133", 1, 6)], {"a": "<LK133>"}),
    ("target: >=80\n", [("LK122", 1, 9)], {"target": "<LK122>"}),
    ("target: > 5 tahun\n", [("LK122", 1, 9)], {"target": "<LK122>"}),
    # C3, C4
    ("a: 1\ntarget:5\nb: 2\n", [("LK129", 2, 1)], {"a": "1", "target": "<LK129>", "b": "2"}),
    ("x:\n  a: 1\n  target:5\n", [("LK129", 3, 3)], {"x": {"a": "1", "target": "<LK129>"}}),
    ("a: 1\ntarget = 5\nb: 2\n", [("LK130", 2, 1)], {"a": "1", "target": "<LK130>", "b": "2"}),
    ("a: 1\ntarget 5\nb: 2\n", [("LK130", 2, 1)], {"a": "1", "target": "<LK130>", "b": "2"}),
    ("target: 5 realisasi: 6\n", [("LK131", 1, 20)], {"target": "<LK131>"}),
    ("x:\n  teks lepas\n  b: 2\n", [("LK130", 2, 3)], {"x": "<LK130>"}),
    # C5, C16
    ("a:\n  b: 1\n   c: 2\n", [("LK136", 3, 4)], "<LK136>"),
    ("a:\n   b: 1\n  c: 2\n", [("LK136", 3, 3)], "<LK136>"),
    ("a:\n  b:\n    c: 1\n d: 2\n", [("LK136", 4, 2)], "<LK136>"),
    ("a: |\n    satu\n  dua\nb: 1\n", [("LK136", 3, 3)], "<LK136>"),
    # C11
    ("a:\n- satu\n-dua\n- tiga\n", [("LK135", 3, 1)], {"a": ["satu", "<LK135>", "tiga"]}),
    # C12
    ("a: 1\n----\nb: 1\n", [("LK130", 2, 1)], "<LK130>"),
    # C17, C18, A31
    ('a: "buka\nb: 1\n', [("LK132", 1, 4)], {"a": "<LK132>", "b": "1"}),
    ('b: 1\na: "buka\n', [("LK132", 2, 4)], {"a": "<LK132>", "b": "1"}),
    ("a: '5000\nb: Jum'at\nc: 1\n", [("LK132", 1, 4)], {"a": "<LK132>", "b": "Jum'at", "c": "1"}),
    ("a: '5000\nb: 'x'\n", [("LK132", 1, 4)], {"a": "<LK132>", "b": "x"}),
    ("a: '5000\nb: 5\nc: x'\n", [("LK132", 1, 4)], {"a": "<LK132>", "b": "5", "c": "x'"}),
    ('a: "satu\n  dua: tiga" x\nb: 1\n', [("LK123", 1, 4)], {"a": "<LK123>", "b": "1"}),
    # C20
    (f"{'k' * 1100}: 1\n", [("LK125", 1, 1)], "<LK125>"),
    # D2
    ("misi: Misi 10: Meningkatkan\nb: 1\n", [("LK131", 1, 14)], {"misi": "<LK131>", "b": "1"}),
    ("misi: yaitu:\n", [("LK131", 1, 12)], {"misi": "<LK131>"}),
    # D3
    ('a: "Kayuh Baimbai" program\n', [("LK133", 1, 18)], {"a": "<LK133>"}),
    ("a: 'Jum'at'\n", [("LK133", 1, 8)], {"a": "<LK133>"}),
    ("a: [PB] selesai\nb: 1\n", [("LK120", 1, 4)], {"a": "<LK120>", "b": "1"}),
    ("a: {nama} hadir\n", [("LK120", 1, 4)], {"a": "<LK120>"}),
    # D5
    ("a: @dinas\n", [("LK134", 1, 4)], {"a": "<LK134>"}),
    ("a: `x`\n", [("LK134", 1, 4)], {"a": "<LK134>"}),
    ("a: %tase\n", [("LK134", 1, 4)], {"a": "<LK134>"}),
    ("a: , 5\n", [("LK134", 1, 4)], {"a": "<LK134>"}),
    ("a:\n  @dinas: 5\nb: 1\n", [("LK134", 2, 3)], {"a": "<LK134>", "b": "1"}),
    # D8
    ("a: - satu\n", [("LK135", 1, 4)], {"a": "<LK135>"}),
    ("a: ? x\n", [("LK134", 1, 4)], {"a": "<LK134>"}),
    ("a: | satu\n", [("LK134", 1, 4)], {"a": "<LK134>"}),
    # D10
    ('a: "satu\\dua"\n', [("LK137", 1, 9)], {"a": "<LK137>"}),
    # without a cause that we know
    ("a:\n  - x\n  b: 1\n", [("LK138", 3, 3)], "<LK138>"),
]


@pytest.mark.parametrize(("isi", "places", "plain"), PATAH)
def test_the_cause_is_told_and_the_rest_is_read(baca: Baca, isi: str, places: object, plain: object) -> None:
    hasil = baca(isi)
    assert hasil.places == places
    assert hasil.plain == plain


TULIS = [
    ("satuan: %\n", '`satuan: "%"`'),
    ("  target:5\n  b: 1\n", "`target: 5`"),
    ("a: 1\ntarget = 5\n", "`target: 5`"),
    ("misi: Misi 10: Maju  # nomor\n", '`misi: "Misi 10: Maju"  # nomor`'),
    ('a: "Kayuh Baimbai" program\n', "`a: '\"Kayuh Baimbai\" program'`"),
    ("a: 'Jum'at'\n", '`a: "Jum\'at"`'),
    ("a: '5000\n", "`a: 5000`"),
    ("a:\n- satu\n-dua\n", "`- dua`"),
    ('a: "satu\\dua"\n', "`a: 'satu\\dua'`"),
    ("narasi: >\n  x\n", "`narasi: |`"),
    ("narasi: [PB] selesai\n", '`narasi: "[PB] selesai"`'),
]


@pytest.mark.parametrize(("isi", "tulis"), TULIS)
def test_the_advice_shows_the_line_as_it_should_be(baca: Baca, isi: str, tulis: str) -> None:
    assert f"Tulis: {tulis}" in baca(isi).found[0].perbaikan


@pytest.mark.parametrize(("isi", "tulis"), TULIS)
def test_the_edit_of_a_finding_mends_the_file(baca: Baca, isi: str, tulis: str) -> None:
    edit = baca(isi).found[0].edit
    lines = isi.split("\n")
    line, mulai = lines[edit.place.baris - 1], edit.place.kolom - 1
    lines[edit.place.baris - 1] = line[:mulai] + edit.pengganti + line[mulai + edit.place.panjang :]
    assert lines[edit.place.baris - 1].strip() == tulis.strip("`")
    assert baca("\n".join(lines)).found == []


def test_a_comma_in_brackets_is_named_as_the_cause(baca: Baca) -> None:
    assert "koma" in baca("target: {target: 90,91}\n").found[0].ringkas


def test_every_broken_line_is_told_in_one_run(baca: Baca) -> None:
    hasil = baca("a: %\nb: @x\nc: y\nd: 'Jum'at'\n")
    assert hasil.places == [("LK134", 1, 4), ("LK134", 2, 4), ("LK133", 4, 8)]
    assert hasil.plain == {"a": "<LK134>", "b": "<LK134>", "c": "y", "d": "<LK133>"}
