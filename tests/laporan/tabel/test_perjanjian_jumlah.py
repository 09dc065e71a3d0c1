"""The total of the Perjanjian Kinerja."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.tabel.perjanjian_jumlah import build


def test_the_total_is_the_sum_of_the_first_pagu(bahan: Bahan) -> None:
    assert build(bahan) == Angka("468.240.500", "pagu_perjanjian/dinas/2018-TW2")  # 405.150.500 + 63.090.000
