"""Texts that are to be replaced are named, all of a file in one finding."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import Diagnostic, TextPlace, Tingkat
from lkip_cli.model.pengganti import find_pengganti
from lkip_cli.sumber.reader import read_file


def _find(text: str) -> list[Diagnostic]:
    tree, _ = read_file("data/x.yaml", text.encode())
    return list(find_pengganti(tree))


def test_all_places_of_a_file_stand_in_one_warning() -> None:
    (found,) = _find("visi: <visi>\nmisi: Melayani <siapa> dan <apa>\ntugas: |\n  - <fungsi>\n")
    places = [place for place in found.places if isinstance(place, TextPlace)]
    assert found.tingkat is Tingkat.PERINGATAN
    assert found.ringkas == "`<visi>` belum diganti, dan 3 lainnya di berkas ini"
    spots = [(place.baris, place.kolom, place.panjang) for place in places]
    assert spots == [(1, 7, 6), (2, 16, 7), (2, 28, 5), (4, 5, 8)]


@pytest.mark.parametrize(
    "text", ["a: nilai < 5\n", "a: 3 <5 dan 6> 4\n", "# <contoh>\na: b\n", "a: b  # <contoh>\n", "a: <>\n"]
)
def test_comparisons_and_comments_are_no_such_text(text: str) -> None:
    assert _find(text) == []
