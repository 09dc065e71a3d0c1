"""Spellings of the dictionary."""

from __future__ import annotations

import pytest

from lkip_cli.kaidah.ejaan import BAKU, find_ejaan


@pytest.mark.parametrize(
    ("teks", "baku"),
    [
        ("industry", "industri"),
        ("System", "Sistem"),
        ("kontinyu", "kontinu"),
        ("kerjasama", "kerja sama"),
        ("program2", "program-program"),
        ("pebruari", "Februari"),
    ],
)
def test_the_right_spelling_has_the_same_capital(teks: str, baku: str) -> None:
    assert list(find_ejaan(f"Pada {teks} itu")) == [(teks, 5, baku)]


@pytest.mark.parametrize("prosa", ["industri dan sistem", "sistematis", "K2", "AK1", "servis"])
def test_other_words_stand(prosa: str) -> None:
    assert list(find_ejaan(prosa)) == []


def test_no_right_spelling_is_itself_in_the_list() -> None:
    assert [baku for baku in BAKU.values() if any(kata in BAKU for kata in baku.casefold().split())] == []
