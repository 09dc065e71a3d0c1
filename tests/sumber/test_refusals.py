"""What YAML would take and lkip refuses: anchors, tags, brackets, several lines, escapes, wrong keys."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

Baca = Callable[[str | bytes], Any]

LEDAKAN = "a: &a [x,x]\n" + "".join(f"{kini}: &{kini} [*{lalu},*{lalu}]\n" for lalu, kini in pairwise("abcdefghi"))

DITOLAK = [
    # tags: F9, F10, F11, B14, D8
    ("a: !!python/object/apply:os.system [x]\n", [("LK116", 1, 4)], {"a": "<LK116>"}),
    ('a: !!int "5.000"\n', [("LK116", 1, 4)], {"a": "<LK116>"}),
    ("a: !!float 3,10\n", [("LK116", 1, 4)], {"a": "<LK116>"}),
    ("a: !!null 5\n", [("LK116", 1, 4)], {"a": "<LK116>"}),
    ("a: !persen 5\n", [("LK116", 1, 4)], {"a": "<LK116>"}),
    ("narasi: !\n", [("LK116", 1, 9)], {"narasi": "<LK116>"}),
    ("narasi: !penting x\n", [("LK116", 1, 9)], {"narasi": "<LK116>"}),
    ("a: !!map\n  b: 5\n", [("LK116", 1, 4)], {"a": "<LK116>"}),
    ("!x a: 5\n", [("LK116", 1, 1)], "<LK116>"),
    # anchors, aliases, merge keys: D6, D7, F3, F4, F5, F7
    ("narasi: &Mitra binaan\n", [("LK117", 1, 9)], {"narasi": "<LK117>"}),
    ("a: &k\n  b: &k 5\n", [("LK117", 1, 4), ("LK117", 2, 6)], {"a": "<LK117>"}),
    ("narasi: *penting*\n", [("LK118", 1, 9)], {"narasi": "<LK118>"}),
    ("narasi: **tebal**\n", [("LK118", 1, 9)], {"narasi": "<LK118>"}),
    ("daftar:\n- *x\n", [("LK118", 2, 3)], {"daftar": ["<LK118>"]}),
    ("a:\n  <<: *dasar\n  target: 5\nb: 1\n", [("LK119", 2, 3)], {"a": "<LK119>", "b": "1"}),
    ("<<: [*a, *b]\nb: 1\n", [("LK119", 1, 1)], "<LK119>"),
    (LEDAKAN, [("LK117", baris, 4) for baris in range(1, 10)], dict.fromkeys("abcdefghi", "<LK117>")),
    ("a: &x [*x]\n", [("LK117", 1, 4)], {"a": "<LK117>"}),
    # brackets: A26, A27, A28, D4, D11
    ('target: {nilai: 3,10, satuan: "%"}\n', [("LK120", 1, 9)], {"target": "<LK120>"}),
    ("pagu: {tw1: 3,900,000}\n", [("LK120", 1, 7)], {"pagu": "<LK120>"}),
    ("target: [3,10, 4,70]\n", [("LK120", 1, 9)], {"target": "<LK120>"}),
    ("narasi: [wirausaha baru]\n", [("LK120", 1, 9)], {"narasi": "<LK120>"}),
    ("narasi: {nama}\n", [("LK120", 1, 9)], {"narasi": "<LK120>"}),
    ("narasi: {{ nama }}\n", [("LK120", 1, 9)], {"narasi": "<LK120>"}),
    ("a: [1,\n  2]\nb: 3\n", [("LK120", 1, 4)], {"a": "<LK120>", "b": "3"}),
    ('{"target": 3.10, "pagu": [1]}\n', [("LK120", 1, 1)], "<LK120>"),
    # > and several lines: A31, A32, A33
    ("pagu: >\n  8.950.000,-\n", [("LK121", 1, 7)], {"pagu": "<LK121>"}),
    ("target: >5\nb: 1\n", [("LK122", 1, 9)], {"target": "<LK122>", "b": "1"}),
    ("target: >-5\n", [("LK122", 1, 9)], {"target": "<LK122>"}),
    ("pagu: 78\n  94\n", [("LK123", 1, 7)], {"pagu": "<LK123>"}),
    ("daftar:\n- satu\n  dua\n- tiga\n", [("LK123", 2, 3)], {"daftar": ["<LK123>", "tiga"]}),
    ("pagu: '78\n  94'\nb: 1\n", [("LK123", 1, 7)], {"pagu": "<LK123>", "b": "1"}),
    # keys: C8, C9, C10, C19
    ("target: 5\nx: 1\ntarget: 6\n", [("LK124", 3, 1)], {"target": "<LK124>", "x": "1"}),
    ('2: 5\n"2": 6\n', [("LK124", 2, 1)], {"2": "<LK124>"}),
    ("target: 5\nTarget: 6\n", [("LK124", 2, 1)], {"target": "<LK124>"}),
    ('target: 5\n"target ": 6\n', [("LK124", 2, 1)], {"target": "<LK124>"}),
    ("caf\u00e9: 5\ncafe\u0301: 6\n", [("LK124", 2, 1)], {"caf\u00e9": "<LK124>"}),
    ("a: 1\na:\n  b: [1]\n", [("LK124", 2, 1), ("LK120", 3, 6)], {"a": "<LK124>"}),
    ("a:\n  ? [a, b]\n  : 5\nc: 1\n", [("LK125", 2, 3)], {"a": "<LK125>", "c": "1"}),
    ("? a\n: 5\n", [("LK125", 1, 1)], "<LK125>"),
    ("a:\n  ~: 5\n", [("LK125", 2, 3)], {"a": "<LK125>"}),
    ("a:\n  : 5\n", [("LK125", 2, 3)], {"a": "<LK125>"}),
    ('a:\n  "": 5\n', [("LK125", 2, 3)], {"a": "<LK125>"}),
    ("a:\n  [x]: 5\n", [("LK125", 2, 3)], {"a": "<LK125>"}),
    # the file as a whole: C3, C14, D11
    ("", [("LK104", 1, 1)], "<LK104>"),
    ("# hanya komentar\n", [("LK104", 1, 1)], "<LK104>"),
    ("---\n", [("LK104", 1, 1)], "<LK104>"),
    ("halo\n", [("LK104", 1, 1)], "<LK104>"),
    ("kode;nama\n1;2\n", [("LK104", 1, 1)], "<LK104>"),
    ("- satu\n- &x dua\n", [("LK104", 1, 1), ("LK117", 2, 3)], "<LK104>"),
    ("target:5\n", [("LK129", 1, 1)], "<LK129>"),
    ("a:\n  target:5\n", [("LK129", 2, 3)], {"a": "<LK129>"}),
    ("a:\n  target = 5\n", [("LK130", 2, 3)], {"a": "<LK130>"}),
    # escapes: D10, E13
    ('a: "C:\\data\\tw2"\n', [("LK137", 1, 7)], {"a": "<LK137>"}),
    ('a: "satu\\ndua"\n', [("LK137", 1, 9)], {"a": "<LK137>"}),
    ('a: "\\u0007"\n', [("LK110", 1, 5)], {"a": "<LK110>"}),
    ('a: "\\0"\n', [("LK110", 1, 5)], {"a": "<LK110>"}),
    ('a: "\\e"\n', [("LK110", 1, 5)], {"a": "<LK110>"}),
    ('a: "\\ud800"\n', [("LK110", 1, 5)], {"a": "<LK110>"}),
    ('a: "\\uffff"\n', [("LK110", 1, 5)], {"a": "<LK110>"}),
    ('a: "\\u200b"\n', [("LK110", 1, 5)], {"a": "<LK110>"}),
]


@pytest.mark.parametrize(("isi", "places", "plain"), DITOLAK)
def test_it_is_refused_at_its_place_and_reading_goes_on(baca: Baca, isi: str, places: object, plain: object) -> None:
    hasil = baca(isi)
    assert hasil.places == places
    assert hasil.plain == plain


DITERIMA = [
    ('a: "\\u00e9 \\"x\\" \\\\"\n', {"a": 'é "x" \\'}),
    ("a: 'Jum''at'\n", {"a": "Jum'at"}),
    ("a: -5\nb: --\nc: '-'\n", {"a": "-5", "b": "--", "c": "-"}),
    ("a: B\nb: no\nc: 12:30\nd: =5+5\n", {"a": "B", "b": "no", "c": "12:30", "d": "=5+5"}),
    ("a: 5%\nb: https://x.go.id/a\n", {"a": "5%", "b": "https://x.go.id/a"}),
    ("a:\n  Koperasi Maju\n", {"a": "Koperasi Maju"}),
    ("1.10: a\n1.1: b\n", {"1.10": "a", "1.1": "b"}),
    ("a : 1\n", {"a": "1"}),
    ("---\na: 1\n---\n...\n", {"a": "1"}),
]


@pytest.mark.parametrize(("isi", "plain"), DITERIMA)
def test_it_is_read_as_it_is_written(baca: Baca, isi: str, plain: object) -> None:
    hasil = baca(isi)
    assert hasil.found == []
    assert hasil.plain == plain
