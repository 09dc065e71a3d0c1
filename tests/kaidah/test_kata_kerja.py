"""The prefix di- apart from its verb, and the preposition di before a place."""

from __future__ import annotations

import pytest

from lkip_cli.kaidah.kata_kerja import find_terpisah


@pytest.mark.parametrize(
    "prosa",
    ["di tingkatkan", "di bina", "di ikuti", "di tindaklanjuti", "di\npromosikan", "Di Bina", "DI TINGKATKAN"],
)
def test_a_verb_is_found(prosa: str) -> None:
    assert list(find_terpisah(f"yang {prosa} oleh")) == [(prosa, 5)]


@pytest.mark.parametrize(
    "prosa",
    [
        "di kantor",
        "di bidang industri",
        "di koperasi",
        "di mana",
        "di Tarakan dan di Nunukan",
        "di pasar ikan",
        "di pekan raya",
        "ditingkatkan",
        "jadi bina",
        "di antara",
    ],
)
def test_a_place_is_not(prosa: str) -> None:
    assert list(find_terpisah(prosa)) == []
