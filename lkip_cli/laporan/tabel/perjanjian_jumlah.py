"""The total of the Perjanjian Kinerja in rupiah."""

from __future__ import annotations

from lkip_cli.capaian.hasil import DINAS
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.perjanjian import list_kegiatan, sum_pagu

ARTI = "jumlah anggaran Perjanjian Kinerja (rupiah)"


def build(bahan: Bahan) -> Angka | str:
    """The sum of the first pagu of every kegiatan in the Perjanjian Kinerja."""
    return sum_pagu(DINAS, bahan.periode, [bahan.kini.anggaran[satu.kode] for satu in list_kegiatan(bahan.kinerja)])
