"""The bands of the scale leave no gap."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.tabel.skala_nilai import build
from lkip_cli.model.entitas import Skala


def test_a_band_reaches_up_to_the_next_better_one(bahan: Bahan) -> None:
    assert [(row["nomor"], row["rentang"], row["nama"], row["warna"]) for row in build(bahan)] == [
        ("1", "≥ 91", "Sangat Tinggi", "16A34A"),
        ("2", "76 – < 91", "Tinggi", "4ADE80"),
        ("3", "< 76", "Rendah", "DC2626"),
    ]


def test_a_bound_is_printed_with_the_decimals_as_written(bahan: Bahan) -> None:
    instansi = replace(bahan.kinerja.instansi, skala_nilai=(Skala("a", "A", Decimal("90.01"), "000000"),))
    (row,) = build(replace(bahan, kinerja=replace(bahan.kinerja, instansi=instansi)))
    assert row["rentang"] == "≥ 90,01"


def test_an_agency_without_scale_has_no_rows(bahan: Bahan) -> None:
    instansi = replace(bahan.kinerja.instansi, skala_nilai=())
    assert build(replace(bahan, kinerja=replace(bahan.kinerja, instansi=instansi))) == []
