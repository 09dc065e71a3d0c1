"""Mean capaian of the indikator kinerja utama, quarter by quarter."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.capaian.hasil import Hasil
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak_hitungan import format_cell
from lkip_cli.laporan.lembar import TARGET, Baris, Grafik, Lembar, build_grafik
from lkip_cli.laporan.triwulanan import build_quarters

ARTI = "rata-rata capaian Indikator Kinerja Utama pada setiap triwulan terhadap target 100%"


def build(bahan: Bahan) -> Grafik:
    """The figure `ringkasan.iku.rata_rata` of every quarter up to that of the report, and over how many it is taken."""
    tahun = bahan.periode.tahun
    pokok = f"Rata-rata capaian Indikator Kinerja Utama setiap triwulan Tahun {tahun} terhadap target 100%"
    quarters = build_quarters(bahan, lambda hasil: hasil.ringkasan_iku.rata_rata, TARGET)
    rows = [_with_count(row, bahan.hasil.get(nomor)) for nomor, row in enumerate(quarters, start=1)]
    return build_grafik(Lembar(pokok, ("Rata-rata capaian (%)", "Target (%)"), "triwulan", rows))


def _with_count(row: Baris, hasil: Hasil | None) -> Baris:
    """The quarter with the number of indikator behind its mean."""
    if hasil is None:
        return row
    ringkasan = hasil.ringkasan_iku
    counted = f"{format_cell(ringkasan.diukur)} dari {format_cell(ringkasan.jumlah_indikator)} indikator"
    return replace(row, kategori=f"{row.kategori} ({counted})")
