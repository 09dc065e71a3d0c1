"""LK316: a quantity without source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkip_cli.kaidah.contoh import INDIKATOR, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def test_each_data_dasar_needs_its_own(temukan: Temukan) -> None:
    bare = change(
        INDIKATOR,
        ("    sumber_data: Daftar hadir pelatihan\n", ""),
        ("    sumber_data: Buku pendaftaran\n", ""),
    )
    assert [found.entitas for found in temukan("LK316", bare)] == ["jumlah-peserta", "jumlah-pendaftar"]


def test_an_indikator_needs_none_here(temukan: Temukan) -> None:
    assert temukan("LK316", {}) == []
