"""A range as target; the worked examples are those of Peraturan Menteri PANRB 8/2021."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from lkip_cli.capaian.rumus.rentang import compute_rentang, compute_rentang_naik, compute_rentang_turun
from lkip_cli.capaian.rumus.skor import Skor

Rumus = Callable[[Fraction, Fraction, Fraction], Skor]
ALL = pytest.mark.parametrize("hitung", [compute_rentang, compute_rentang_naik, compute_rentang_turun])


@ALL
@pytest.mark.parametrize("realisasi", [60, 75, 85])
def test_a_realisasi_inside_the_range_or_on_its_bounds_is_100(hitung: Rumus, realisasi: int) -> None:
    assert hitung(Fraction(realisasi), Fraction(60), Fraction(85)) == Skor(Fraction(100), tercapai=True)


@pytest.mark.parametrize(
    ("realisasi", "persen", "tercapai"),
    # 92 / 90 = 102,2; 70 / 80 = 87,5
    [(92, Fraction(9200, 90), True), (70, Fraction("87.5"), False)],
)
def test_where_more_is_better_the_target_80_to_90_gives_the_worked_example(
    realisasi: int, persen: Fraction, *, tercapai: bool
) -> None:
    assert compute_rentang_naik(Fraction(realisasi), Fraction(80), Fraction(90)) == Skor(persen, tercapai)


@pytest.mark.parametrize(
    ("realisasi", "persen", "tercapai"),
    # 1 + (1 - 6,5 / 7) = 107,1; 1 + (1 - 9 / 8) = 87,5
    [("6.5", Fraction(750, 7), True), ("9", Fraction("87.5"), False)],
)
def test_where_less_is_better_the_target_7_to_8_months_gives_the_worked_example(
    realisasi: str, persen: Fraction, *, tercapai: bool
) -> None:
    assert compute_rentang_turun(Fraction(realisasi), Fraction(7), Fraction(8)) == Skor(persen, tercapai)


@pytest.mark.parametrize(
    ("realisasi", "persen"),
    # below it 70 over 80, above it 180 - 99 over 90
    [(70, Fraction("87.5")), (99, Fraction(90))],
)
def test_a_range_with_two_bad_sides_falls_below_100_on_both(realisasi: int, persen: Fraction) -> None:
    assert compute_rentang(Fraction(realisasi), Fraction(80), Fraction(90)) == Skor(persen, tercapai=False)


@pytest.mark.parametrize(("realisasi", "persen"), [(50, 100), (45, 90), (55, 90)])
def test_a_range_of_one_number_is_to_be_met_exactly(realisasi: int, persen: int) -> None:
    # 100 - |r - 50| / 50 x 100
    assert compute_rentang(Fraction(realisasi), Fraction(50), Fraction(50)).persen == persen


def test_above_a_range_up_to_zero_there_is_nothing_left() -> None:
    assert compute_rentang(Fraction(1), Fraction(0), Fraction(0)) == Skor(Fraction(0), tercapai=False)
