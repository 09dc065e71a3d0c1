"""The patterns of the notation, and its limits."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.notasi import POLA, count_desimal, is_too_large, match_angka, parse_angka


def test_every_kind_has_a_pattern() -> None:
    assert set(POLA) == set(JenisAngka)


@pytest.mark.parametrize("pola", POLA.values())
def test_a_pattern_uses_nothing_that_a_json_schema_lacks(pola: str) -> None:
    """Named groups, inline flags and classes of characters differ between languages."""
    assert not re.search(r"\(\?[^:]|\\[dDwWsSbAZ]", pola)


@pytest.mark.parametrize(
    ("text", "jenis"),
    [
        ("1.000.000.000.000.001", JenisAngka.RUPIAH),
        ("-1000000000000001", JenisAngka.RUPIAH),
        ("1000000000000000000", JenisAngka.BULAT),
        ("1000000000000000000,5", JenisAngka.DESIMAL),
        ("0,1234567890123", JenisAngka.DESIMAL),
    ],
)
def test_a_figure_beyond_the_limits_matches_but_has_no_value(text: str, jenis: JenisAngka) -> None:
    assert match_angka(text, jenis) is not None
    assert parse_angka(text, jenis) is None


def test_the_limits_themselves_are_within() -> None:
    assert not is_too_large(Decimal(10**15), JenisAngka.RUPIAH)
    assert is_too_large(Decimal(10**15 + 1), JenisAngka.RUPIAH)
    assert not is_too_large(Decimal(10**18 - 1), JenisAngka.BULAT)
    assert is_too_large(Decimal(10**18), JenisAngka.BULAT)


@pytest.mark.parametrize(("nilai", "banyaknya"), [("3.10", 2), ("80", 0), ("8E+2", 0), ("0.000", 3)])
def test_the_decimals_of_a_value_are_counted_with_their_zeros(nilai: str, banyaknya: int) -> None:
    assert count_desimal(Decimal(nilai)) == banyaknya
