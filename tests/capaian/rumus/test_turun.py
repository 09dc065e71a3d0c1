"""Lower is better: the difference form of LAN, and the quotient form."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_cli.capaian.rumus.skor import Skor
from lkip_cli.capaian.rumus.turun import compute_kebalikan, compute_selisih

TARGET = st.fractions(min_value=Fraction(1, 1000), max_value=10**6)
BOTH = pytest.mark.parametrize("hitung", [compute_selisih, compute_kebalikan])

Rumus = Callable[[Fraction, Fraction], Skor]

repeatable = settings(deadline=None, derandomize=True, database=None)


def test_the_two_forms_differ_where_the_target_is_missed() -> None:
    # t 10, r 15: (20 - 15) / 10 = 50; 10 / 15 = 66,67
    assert compute_selisih(Fraction(15), Fraction(10)).persen == 50
    assert compute_kebalikan(Fraction(15), Fraction(10)).persen == Fraction(200, 3)


def test_the_difference_form_reaches_200_at_a_realisasi_of_zero_and_0_at_twice_the_target() -> None:
    assert compute_selisih(Fraction(0), Fraction(10)).persen == 200
    assert compute_selisih(Fraction(20), Fraction(10)).persen == 0


def test_the_quotient_form_has_no_percentage_for_a_realisasi_of_zero_that_reaches_the_target() -> None:
    skor = compute_kebalikan(Fraction(0), Fraction(10))
    assert (skor.persen, skor.tercapai) == (None, True)
    assert skor.alasan == "realisasi tidak di atas 0, sehingga tidak ada persentase capaian"


@BOTH
def test_a_target_of_zero_is_reached_at_100_or_missed_at_0(hitung: Rumus) -> None:
    assert hitung(Fraction(0), Fraction(0)) == Skor(Fraction(100), tercapai=True)
    assert hitung(Fraction(1), Fraction(0)) == Skor(Fraction(0), tercapai=False)


@BOTH
def test_a_target_below_zero_is_compared_but_has_no_percentage(hitung: Rumus) -> None:
    assert (hitung(Fraction(-3), Fraction(-2)).persen, hitung(Fraction(-3), Fraction(-2)).tercapai) == (None, True)
    assert hitung(Fraction(-1), Fraction(-2)).tercapai is False


@BOTH
@repeatable
@given(
    target=TARGET,
    satu=st.fractions(min_value=Fraction(1, 1000), max_value=10**6),
    dua=st.fractions(min_value=Fraction(1, 1000), max_value=10**6),
)
def test_capaian_falls_as_realisasi_rises(hitung: Rumus, target: Fraction, satu: Fraction, dua: Fraction) -> None:
    lower, higher = sorted((satu, dua))
    at_lower, at_higher = hitung(lower, target).persen, hitung(higher, target).persen
    assert at_lower is not None
    assert at_higher is not None
    assert (at_lower > at_higher) == (lower < higher)
