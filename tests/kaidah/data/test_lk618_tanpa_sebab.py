"""LK618: a missed target without cause or remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN, change_tahunan

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

LUPUT = ("jumlah-peserta: 40", "jumlah-peserta: 30")
UPAYA = ("upaya: |\n        - Jadwal pelatihan diumumkan lebih awal.\n", "upaya: tidak ada\n")


def test_each_block_that_is_declared_absent_is_found(temukan: Temukan) -> None:
    # 30 of 50 are 60%, the target is 75%
    found = temukan("LK618", change_tahunan(TRIWULAN_I, LUPUT, UPAYA))
    assert [one.ringkas.split(",")[0] for one in found] == [
        "sasaran `kualitas-layanan` tanpa faktor penghambat",
        "sasaran `kualitas-layanan` tanpa upaya",
    ]


def test_where_every_target_is_reached_there_is_nothing_to_explain(temukan: Temukan) -> None:
    assert temukan("LK618", TAHUNAN) == []


def test_a_quarter_may_be_behind_its_year(temukan: Temukan) -> None:
    assert temukan("LK618", change(TRIWULAN_I, LUPUT)) == []
