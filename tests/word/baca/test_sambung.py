"""Digits and a minus that touch a figure are part of the number that a reader sees."""

from __future__ import annotations

import pytest
from lxml import etree

from lkip_cli.word.baca.sambung import Figur, join_touching


def joined(kata: list[str], *teks: str) -> tuple[str, ...]:
    """The figures of a paragraph afterwards, and its words."""
    figur = [Figur("", f"_lk_{nomor}", etree.Element("p"), satu) for nomor, satu in enumerate(teks)]
    join_touching(kata, figur)
    return (*(satu.teks for satu in figur), "".join(kata).strip())


@pytest.mark.parametrize(
    ("kata", "teks", "expected"),
    [
        (["Rp", "¤", ".191.941 atau"], "903", ("903.191.941", "Rp¤ atau")),
        (["¤", ",80"], "107", ("107,80", "¤")),
        (["9", "¤"], "108,70", ("9108,70", "¤")),
        (["-", "¤"], "108,70", ("-108,70", "¤")),
        (["sebesar −", "¤"], "5", ("−5", "sebesar ¤")),
        (["sebanyak 3 ", "¤", " orang."], "25", ("25", "sebanyak 3 ¤ orang.")),
        (["¤", "101,40"], "99,00%", ("99,00%", "¤101,40")),
        (["7", "¤", ""], "Rp5", ("Rp5", "7¤")),
        (["1", "¤", "2"], "", ("12", "¤")),
        (["AK-", "¤", ", lalu 7"], "1", ("1", "AK-¤, lalu 7")),
    ],
)
def test_what_touches_a_figure_is_read_with_it(kata: list[str], teks: str, expected: tuple[str, ...]) -> None:
    assert joined(kata, teks) == expected


def test_a_dash_between_two_figures_is_no_minus_and_digits_belong_to_the_first() -> None:
    assert joined(["¤", "-", "¤"], "66", "76") == ("66", "76", "¤-¤")
    assert joined(["¤", ",5", "¤"], "66", "76") == ("66,5", "76", "¤¤")


def test_a_paragraph_with_a_sign_of_its_own_stays_as_it_is() -> None:
    assert joined(["¤ 1", "¤", "2"], "5") == ("5", "¤ 1¤2")
