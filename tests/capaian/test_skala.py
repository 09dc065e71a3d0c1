"""The band of a capaian."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkip_cli.capaian.skala import find_skala
from lkip_cli.model.entitas import Skala


@pytest.mark.parametrize(
    ("persen", "nama"),
    [
        ("201.6", "Sangat Tinggi"),
        ("91.00", "Sangat Tinggi"),
        ("90.99", "Tinggi"),
        ("90.4", "Tinggi"),
        ("76", "Tinggi"),
        ("75.99", "Sedang"),
        ("65.5", "Rendah"),
        ("50.5", "Sangat Rendah"),
        ("0", "Sangat Rendah"),
    ],
)
def test_lower_bounds_alone_decide_so_that_no_gap_is_left_and_the_top_is_open(
    skala: tuple[Skala, ...], persen: str, nama: str
) -> None:
    found = find_skala(skala, Decimal(persen))
    assert found is not None
    assert found.nama == nama


def test_the_order_of_the_bands_does_not_count(skala: tuple[Skala, ...]) -> None:
    assert find_skala(skala[::-1], Decimal(80)) == find_skala(skala, Decimal(80))


def test_without_a_capaian_there_is_no_band(skala: tuple[Skala, ...]) -> None:
    assert find_skala(skala, None) is None


def test_below_the_lowest_band_there_is_none() -> None:
    assert find_skala((Skala("baik", "Baik", Decimal(50), "FFFFFF"),), Decimal("49.99")) is None
