"""LK304: a percentage written as a fraction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _persen(target: str, realisasi: str) -> dict[str, str]:
    return change(INDIKATOR, ("satuan: indeks", "satuan: persen"), ("target: 3,5", f"target: {target}")) | change(
        TRIWULAN_I, ("layanan: 3,5", f"layanan: {realisasi}")
    )


@pytest.mark.parametrize(("target", "seratus"), [("0,20", "20"), ("0,33", "33"), ("0,425", "42,5")])
def test_the_hundredfold_is_proposed(temukan: Temukan, target: str, seratus: str) -> None:
    (found,) = temukan("LK304", _persen(target, "belum diukur"))
    assert f"tulis `{seratus}`" in found.perbaikan


def test_a_realisasi_whose_hundredfold_is_near_the_target_is_a_fraction(temukan: Temukan) -> None:
    (found,) = temukan("LK304", _persen("80", "0,82"))
    assert "realisasi `nilai-layanan` 0,82%" in found.ringkas


@pytest.mark.parametrize(("target", "realisasi"), [("1", "1"), ("3,15", "0,9"), ("0", "0"), ("80", "8,2")])
def test_small_percentages_that_make_sense_stand(temukan: Temukan, target: str, realisasi: str) -> None:
    """0,9 beside a target of 3,15 is not 90."""
    assert temukan("LK304", _persen(target, realisasi)) == []


def test_an_index_below_one_is_no_percentage(temukan: Temukan) -> None:
    assert temukan("LK304", change(INDIKATOR, ("target: 3,5", "target: 0,75"))) == []
