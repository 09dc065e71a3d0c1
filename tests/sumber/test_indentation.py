"""Which line is indented wrongly, and like which one it should be."""

from __future__ import annotations

import pytest

from lkip_cli.sumber.indentation import find_misplaced
from lkip_cli.sumber.lines import Denah


@pytest.mark.parametrize(
    ("isi", "nomor", "ringkas", "spasi"),
    [
        ("a:\n  b: 1\n   c: 2", 3, "jarak tepi kiri tidak sama dengan baris 2", "2 spasi"),
        ("a:\n   b: 1\n  c: 2", 3, "jarak tepi kiri tidak sama dengan baris 2", "3 spasi"),
        ("a: 1\n  b: 2", 2, "jarak tepi kiri tidak sama dengan baris 1", "0 spasi"),
        ("a:\n- b: 1\n   c: 2", 3, "jarak tepi kiri tidak sama dengan baris 2", "0 spasi"),
        ("a: |\n\n    x\n  y", 4, "baris ini kurang menjorok daripada baris 3", "4 spasi"),
        ("  a: 1\nb: 2", 2, "jarak tepi kiri tidak sama dengan baris 1", "2 spasi"),
    ],
)
def test_the_line_is_compared_with_its_neighbour(isi: str, nomor: int, ringkas: str, spasi: str) -> None:
    misplaced = find_misplaced(Denah(isi.split("\n")))
    assert misplaced is not None
    fault, garis = misplaced
    assert (garis.nomor, fault.ringkas) == (nomor, ringkas)
    assert spasi in fault.perbaikan


@pytest.mark.parametrize(
    "isi",
    [
        "a:\n  b:\n    c: 1\n  d: 2\ne: 3",
        "a:\n- b\n- c: 1\n  d: 2\ne: 1",
        "a:\n  - b: 1\n    c:\n      d: 1\n  - e: 1",
        "a: satu\n  dua\nb: 1",
        "a:\nb: 1",
    ],
)
def test_lines_in_their_place_are_left_alone(isi: str) -> None:
    assert find_misplaced(Denah(isi.split("\n"))) is None
