"""Higher is better."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_cli.capaian.rumus.naik import compute_naik

TARGET = st.fractions(min_value=Fraction(1, 1000), max_value=10**6)
REALISASI = st.fractions(min_value=-(10**6), max_value=10**6)

repeatable = settings(deadline=None, derandomize=True, database=None)


def test_capaian_is_realisasi_over_target() -> None:
    assert compute_naik(Fraction(47353), Fraction(45096)).persen == Fraction(4735300, 45096)


def test_a_realisasi_equal_to_the_target_reaches_it_at_100() -> None:
    skor = compute_naik(Fraction(10), Fraction(10))
    assert (skor.persen, skor.tercapai) == (100, True)


def test_a_measured_zero_is_0_persen() -> None:
    skor = compute_naik(Fraction(0), Fraction(25))
    assert (skor.persen, skor.tercapai) == (0, False)


def test_more_than_a_target_of_zero_reaches_it_without_a_percentage() -> None:
    skor = compute_naik(Fraction(3), Fraction(0))
    assert (skor.persen, skor.tercapai) == (None, True)
    assert skor.alasan == "target bernilai 0, sehingga tidak ada persentase capaian"


def test_zero_of_zero_gives_no_verdict() -> None:
    skor = compute_naik(Fraction(0), Fraction(0))
    assert (skor.persen, skor.tercapai) == (None, None)


def test_less_than_a_target_of_zero_misses_it() -> None:
    assert compute_naik(Fraction(-1), Fraction(0)).tercapai is False


def test_a_target_below_zero_is_compared_but_has_no_percentage() -> None:
    assert (compute_naik(Fraction(-1), Fraction(-2)).persen, compute_naik(Fraction(-1), Fraction(-2)).tercapai) == (
        None,
        True,
    )
    assert compute_naik(Fraction(-3), Fraction(-2)).tercapai is False


@repeatable
@given(TARGET, REALISASI, REALISASI)
def test_capaian_rises_as_realisasi_rises(target: Fraction, satu: Fraction, dua: Fraction) -> None:
    lower, higher = sorted((satu, dua))
    below, above = compute_naik(lower, target).persen, compute_naik(higher, target).persen
    assert below is not None
    assert above is not None
    assert (below < above) == (lower < higher)
