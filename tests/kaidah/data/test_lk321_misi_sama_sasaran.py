"""LK321: misi, tujuan and sasaran in the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import RENSTRA, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

MISI = ("nama: Meningkatkan mutu layanan", "nama: Meningkatkan Kualitas Layanan")
TUJUAN = ("nama: Meningkatnya mutu layanan", "nama: Meningkatnya kualitas layanan")


def test_the_first_word_makes_no_difference(temukan: Temukan) -> None:
    (found,) = temukan("LK321", change(RENSTRA, MISI, TUJUAN))
    assert found.ringkas == "1 dari 1 sasaran mengulang misi dan tujuannya kata demi kata"
    assert found.entitas == "renstra"


def test_all_three_must_repeat_each_other(temukan: Temukan) -> None:
    assert temukan("LK321", change(RENSTRA, MISI)) == []
    assert temukan("LK321", change(RENSTRA, TUJUAN)) == []
