"""LK306: data of another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import TRIWULAN_I, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _dated(tanggal: str) -> dict[str, str]:
    return change(
        TRIWULAN_I, ("peserta: 40\n", f"peserta:\n    nilai: 40\n    data_per: {tanggal}\n    catatan: Sementara.\n")
    )


@pytest.mark.parametrize("tanggal", ["1 Januari 2018", "15 Februari 2018", "31 Maret 2018"])
def test_a_date_inside_the_quarter_stands(temukan: Temukan, tanggal: str) -> None:
    assert temukan("LK306", _dated(tanggal)) == []


@pytest.mark.parametrize(("tanggal", "kapan"), [("31 Desember 2017", "sebelum"), ("1 April 2018", "sesudah")])
def test_a_date_outside_is_found_even_with_a_remark(temukan: Temukan, tanggal: str, kapan: str) -> None:
    (found,) = temukan("LK306", _dated(tanggal))
    assert found.ringkas == f"data `jumlah-peserta` per {tanggal}, {kapan} Triwulan I Tahun 2018"
    assert "31 Maret 2018" in found.perbaikan
