"""LK319: a target of zero or below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _target(target: str, *pairs: tuple[str, str]) -> dict[str, str]:
    return change(INDIKATOR, ("target: 3,5", f"target: {target}"), *pairs)


@pytest.mark.parametrize(("target", "salah"), [("0", "arahnya naik"), ("-1", "tidak mungkin negatif")])
def test_what_is_wrong_is_said(temukan: Temukan, target: str, salah: str) -> None:
    (found,) = temukan("LK319", _target(target))
    assert salah in found.ringkas


def test_zero_is_a_target_where_lower_is_better(temukan: Temukan) -> None:
    assert temukan("LK319", _target("0", ("arah: naik", "arah: turun"))) == []


def test_a_change_may_be_planned_below_zero(temukan: Temukan) -> None:
    assert temukan("LK319", _target("-2", ("nama: Nilai layanan", "nama: Pertumbuhan layanan"))) == []


def test_an_absent_target_is_no_zero(temukan: Temukan) -> None:
    assert temukan("LK319", _target("belum ditetapkan")) == []
