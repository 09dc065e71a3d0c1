"""LK327: the report of a year with an indikator that is not measured yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.contoh_tahunan import change_tahunan

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


@pytest.mark.parametrize("kata", ["belum diukur", "diukur triwulan IV"])
def test_a_measurement_that_is_put_off_is_found(kata: str, temukan: Temukan) -> None:
    (found,) = temukan("LK327", change_tahunan(TRIWULAN_I, ("layanan: 3,5", f"layanan: {kata}")))
    assert found.entitas == "nilai-layanan"


def test_so_is_a_ratio_whose_data_are_put_off(temukan: Temukan) -> None:
    (found,) = temukan("LK327", change_tahunan(TRIWULAN_I, ("jumlah-peserta: 40", "jumlah-peserta: belum diukur")))
    assert found.entitas == "persentase-lulus"


def test_data_that_could_not_be_had_are_an_answer(temukan: Temukan) -> None:
    assert temukan("LK327", change_tahunan(TRIWULAN_I, ("layanan: 3,5", "layanan: tidak ada data"))) == []


def test_a_quarter_may_wait(temukan: Temukan) -> None:
    assert temukan("LK327", change(TRIWULAN_I, ("layanan: 3,5", "layanan: belum diukur"))) == []
