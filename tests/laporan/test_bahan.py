"""The material of a report knows which quarter it is about."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.laporan.bahan import Bahan


def test_the_figures_are_those_of_the_quarter_of_the_report(bahan: Bahan) -> None:
    assert bahan.kini is bahan.hasil[2]
    assert bahan.triwulan is bahan.kinerja.triwulan[2]


def test_a_quarter_without_data_is_none(bahan: Bahan) -> None:
    assert replace(bahan, kinerja=replace(bahan.kinerja, triwulan={})).triwulan is None
