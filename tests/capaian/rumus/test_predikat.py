"""A step of an ordered list as target, on the list of the AKIP evaluation (lower bounds are exclusive)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from lkip_cli.capaian.rumus.predikat import compute_predikat, find_step
from lkip_cli.capaian.rumus.skor import Skor
from lkip_cli.model.entitas import Predikat, TingkatPredikat
from lkip_cli.model.nilai import Huruf

STEPS = ["AA", "A", "BB", "B", "CC", "C", "D"]
BOUNDS = [90, 80, 70, 60, 50, 30, None]
AKIP = Predikat(
    "akip",
    tuple(
        TingkatPredikat(kode, "", None if bound is None else Decimal(bound))
        for kode, bound in zip(STEPS, BOUNDS, strict=True)
    ),
)
OPINI = Predikat("opini", tuple(TingkatPredikat(kode, "", None) for kode in ("WTP", "WTP-DPP", "WDP", "TW", "TMP")))

TERCAPAI = Skor(Fraction(100), tercapai=True)


@pytest.mark.parametrize(
    ("nilai", "predikat"), [("100", "AA"), ("80.01", "A"), ("80", "BB"), ("60", "CC"), ("60.01", "B"), ("0", "D")]
)
def test_a_nilai_on_a_bound_is_in_the_step_below(nilai: str, predikat: str) -> None:
    assert find_step(Decimal(nilai), AKIP) == STEPS.index(predikat)


@pytest.mark.parametrize("realisasi", ["B", "BB", "AA"])
def test_a_letter_at_or_above_the_target_is_100(realisasi: str) -> None:
    assert compute_predikat(Huruf(realisasi), Huruf("B"), AKIP) == TERCAPAI


def test_a_letter_below_the_target_misses_it_without_a_percentage() -> None:
    skor = compute_predikat(Huruf("CC"), Huruf("B"), AKIP)
    assert (skor.persen, skor.tercapai) == (None, False)
    assert skor.alasan == "predikat di bawah target tidak mempunyai persentase capaian"


def test_a_nilai_in_the_step_of_the_target_is_100() -> None:
    assert compute_predikat(Decimal("65.20"), Huruf("B"), AKIP) == TERCAPAI


def test_a_nilai_below_the_step_of_the_target_is_taken_against_its_lower_bound() -> None:
    # CC; 54 / 60 = 90
    assert compute_predikat(Decimal(54), Huruf("B"), AKIP) == Skor(Fraction(90), tercapai=False)


def test_a_nilai_on_the_bound_of_the_target_still_misses_it() -> None:
    assert compute_predikat(Decimal(60), Huruf("B"), AKIP).tercapai is False


def test_below_a_step_that_begins_at_zero_there_is_no_percentage() -> None:
    steps = (TingkatPredikat("baik", "", Decimal(0)), TingkatPredikat("buruk", "", None))
    skor = compute_predikat(Decimal(0), Huruf("baik"), Predikat("mutu", steps))
    assert (skor.persen, skor.tercapai) == (None, False)


@pytest.mark.parametrize(("realisasi", "tercapai"), [("BB", True), ("CC", False), ("B", None)])
def test_a_letter_against_a_nilai_is_compared_by_step_and_in_the_same_step_gives_no_verdict(
    realisasi: str, *, tercapai: bool | None
) -> None:
    assert compute_predikat(Huruf(realisasi), Decimal(65), AKIP).tercapai is tercapai


def test_a_list_without_bounds_compares_by_order_alone() -> None:
    assert compute_predikat(Huruf("WTP"), Huruf("WTP"), OPINI) == TERCAPAI
    assert compute_predikat(Huruf("WDP"), Huruf("WTP"), OPINI).tercapai is False


def test_a_letter_that_is_not_on_the_list_gives_no_verdict() -> None:
    assert compute_predikat(Huruf("E"), Huruf("B"), AKIP) == Skor(
        None, None, "predikat tidak ada dalam daftar predikat"
    )
