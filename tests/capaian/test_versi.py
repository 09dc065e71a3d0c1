"""Which version is in force."""

from __future__ import annotations

import datetime as dt

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.versi import find_first, find_in_force, pick
from lkip_cli.model.entitas import Versi

MURNI = Versi("murni", "Murni", "", dt.date(2018, 1, 2))
GESER = Versi("pergeseran", "Pergeseran", "", dt.date(2018, 6, 30))
PERUBAHAN = Versi("perubahan", "Perubahan", "", dt.date(2018, 10, 1))
ALL = (MURNI, GESER, PERUBAHAN)

TW1, TW2, TW3, TW4 = (Periode(2018, nomor) for nomor in range(1, 5))


def test_a_version_that_takes_effect_on_the_last_day_of_the_quarter_is_in_force() -> None:
    assert find_in_force(ALL, TW2) == (MURNI, GESER)


def test_a_version_that_takes_effect_a_day_after_the_quarter_is_not() -> None:
    assert find_in_force(ALL, TW3) == (MURNI, GESER)
    assert find_in_force(ALL, TW4) == ALL


def test_the_order_in_which_versions_are_written_does_not_count() -> None:
    assert find_in_force((PERUBAHAN, GESER, MURNI), TW4) == ALL
    assert find_first((PERUBAHAN, GESER, MURNI)) == MURNI


def test_without_versions_none_is_first() -> None:
    assert find_first(()) is None


def test_a_version_that_is_not_listed_keeps_the_value_before() -> None:
    assert pick({"murni": 10, "perubahan": 30}, find_in_force(ALL, TW3)) == (MURNI, 10)
    assert pick({"murni": 10, "perubahan": 30}, find_in_force(ALL, TW4)) == (PERUBAHAN, 30)


def test_a_value_whose_first_version_is_later_is_not_there_yet() -> None:
    assert pick({"pergeseran": 20}, find_in_force(ALL, TW1)) is None
    assert pick({"pergeseran": 20}, find_in_force(ALL, TW2)) == (GESER, 20)
