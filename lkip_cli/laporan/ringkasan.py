"""The counts that a summary names."""

from __future__ import annotations

from lkip_cli.capaian.hasil import Ringkasan
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import print_cell


def build_ringkasan(bahan: Bahan) -> dict[str, object]:
    """The counts over all indikator, and under `iku` those over the indikator kinerja utama."""
    return {**_counts(bahan.kini.ringkasan), "iku": _counts(bahan.kini.ringkasan_iku)}


def _counts(ringkasan: Ringkasan) -> dict[str, Angka | str]:
    return {
        "jumlah_indikator": print_cell(ringkasan.jumlah_indikator),
        "diukur": print_cell(ringkasan.diukur),
        "tercapai": print_cell(ringkasan.tercapai),
        "belum_tercapai": print_cell(ringkasan.belum_tercapai),
        "belum_diukur": print_cell(ringkasan.belum_diukur),
        "tidak_dapat_dihitung": print_cell(ringkasan.tidak_dapat_dihitung),
        "rata_rata": print_cell(ringkasan.rata_rata),
    }
