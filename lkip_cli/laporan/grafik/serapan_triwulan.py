"""Serapan anggaran of the whole agency, quarter by quarter."""

from __future__ import annotations

from lkip_cli.capaian.hasil import DINAS
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.lembar import Grafik, Lembar, build_grafik
from lkip_cli.laporan.triwulanan import build_quarters

ARTI = "serapan anggaran seluruh instansi sampai dengan setiap triwulan"


def build(bahan: Bahan) -> Grafik:
    """The serapan at the end of every quarter up to that of the report."""
    pokok = f"Serapan anggaran sampai dengan setiap triwulan Tahun {bahan.periode.tahun}"
    rows = build_quarters(bahan, lambda hasil: hasil.anggaran[DINAS].serapan)
    return build_grafik(Lembar(pokok, ("Serapan (%)",), "triwulan", tuple(rows)))
